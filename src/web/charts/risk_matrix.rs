//! The risk matrix: five by five places with a numbered dot for each risk, its key, and its table to unfold.

use crate::charts::matrix::{
    BOTTOM, CELL_HEIGHT, CELL_WIDTH, DOT, HEIGHT, LEFT, Mark, STEPS, Spot, TOP, WIDTH, corner, hatch, marks,
};
use crate::charts::pentagon::{Point, tenths};
use crate::coach::{self, RiskLevel, RiskLine};
use crate::form;
use crate::web::dynamic::{Item, dynamic, keyed_list};
use crate::web::folded::folded;
use crate::words::{Locale, t};
use leptos::prelude::*;

/// How far apart the lines are that mark a level: the closer, the graver.
const fn apart(level: RiskLevel) -> Option<f64> {
    match level {
        RiskLevel::Low => None,
        RiskLevel::Watch => Some(15.0),
        RiskLevel::Handle => Some(6.0),
    }
}

/// Risks as numbered dots in their places, with what the places mean.
#[component]
pub fn RiskMatrix(
    /// The register, by score.
    #[prop(into)]
    lines: Signal<Vec<RiskLine>>,
    /// The language.
    locale: Locale,
    /// A link to a risk: from its line and its name.
    link: fn(&RiskLine, String) -> AnyView,
) -> impl IntoView {
    let spots = Memo::new(move |_| lines.with(|lines| coach::risk_spots(lines)));
    let label = Memo::new(move |_| lines.with(|lines| coach::matrix_words(lines, locale)));
    let unplaced = Memo::new(move |_| lines.with(|lines| coach::unplaced_words(lines, locale)));
    view! {
        <figure class="risk-matrix">
            <figcaption>{t!(locale, risks.matrix.caption)}</figcaption>
            <MatrixDrawing spots label locale/>
            {dynamic(move || (unplaced.get().map(|words| view! { <p class="hint">{words}</p> })).into_any())}
            <MatrixTable lines locale link/>
        </figure>
    }
}

/// The drawing and its key, as the screen and paper share them.
#[component]
pub fn MatrixDrawing(
    /// The risks that have their place.
    #[prop(into)]
    spots: Signal<Vec<Spot>>,
    /// What the drawing says, in words.
    #[prop(into)]
    label: Signal<String>,
    /// The language.
    locale: Locale,
) -> impl IntoView {
    let axis = move |path: &str| form::label(locale, path);
    let likelihood = format!("{} →", axis("direction.risks.*.likelihood"));
    let impact = format!("{} ↑", axis("direction.risks.*.impact"));
    let places = (1..=STEPS).flat_map(|impact| (1..=STEPS).map(move |likelihood| (likelihood, impact)));
    let steps = (1..=STEPS).map(|step| {
        let (below, beside) = (corner(step, 1), corner(1, step));
        view! {
            <text class="step" x=below.x + CELL_WIDTH / 2.0 y=BOTTOM + 14.0 text-anchor="middle">{step}</text>
            <text class="step" x=LEFT - 6.0 y=beside.y + CELL_HEIGHT / 2.0 + 4.0 text-anchor="end">{step}</text>
        }
    });
    view! {
        <svg class="matrix" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            {places.map(|(likelihood, impact)| place(likelihood, impact)).collect_view()}
            {steps.collect_view()}
            <text class="axis" x=0 y=TOP - 8.0>{impact}</text>
            <text class="axis" x=WIDTH - 2.0 y=BOTTOM + 30.0 text-anchor="end">{likelihood}</text>
            {dynamic(move || (marks(&spots.get()).into_iter().map(mark).collect_view()).into_any())}
        </svg>
        <ul class="matrix-key">{RiskLevel::ALL.map(|level| key(level, locale)).into_iter().collect_view()}</ul>
    }
}

fn place(likelihood: u8, impact: u8) -> impl IntoView {
    let score = likelihood * impact;
    let at = corner(likelihood, impact);
    view! {
        {ground(RiskLevel::of(score), at, CELL_WIDTH, CELL_HEIGHT)}
        <text class="score" x=at.x + 4.0 y=at.y + 10.5>{score}</text>
    }
}

/// The ground of a level: its tint, and its lines for those who do not see the tint.
fn ground(level: RiskLevel, at: Point, width: f64, height: f64) -> impl IntoView {
    let lines = apart(level).map(|apart| {
        view! { <path class=format!("hatch {}", level.class()) d=hatch(at, width, height, apart)/> }
    });
    view! {
        <rect class=format!("place {}", level.class()) x=at.x y=at.y width=width height=height/>
        {lines}
    }
}

fn mark(mark: Mark) -> AnyView {
    match mark {
        Mark::Dot(at, number) => view! {
            <circle class="dot" cx=at.x cy=at.y r=DOT/>
            <text class="number" x=at.x y=tenths(at.y + 3.6) text-anchor="middle">{number}</text>
        }
        .into_any(),
        Mark::More(at, more) => {
            view! { <text class="more" x=at.x y=tenths(at.y + 3.6) text-anchor="middle">{format!("+{more}")}</text> }
                .into_any()
        }
    }
}

fn key(level: RiskLevel, locale: Locale) -> impl IntoView {
    let (from, to) = level.scores();
    view! {
        <li>
            <svg class="matrix" viewBox="0 0 24 16" width=24 height=16 aria-hidden="true">
                {ground(level, Point::default(), 24.0, 16.0)}
            </svg>
            <span>{t!(locale, risks.matrix.key, from = from, to = to, level = level.name(locale))}</span>
        </li>
    }
}

/// The register by score as a table, folded until somebody asks for it.
#[component]
fn MatrixTable(lines: Signal<Vec<RiskLine>>, locale: Locale, link: fn(&RiskLine, String) -> AnyView) -> impl IntoView {
    let axis = move |path: &str| form::label(locale, path);
    let number = |number: Option<u8>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let row = move |line: RiskLine| {
        let score = line.score();
        let level = score.map_or(t!(locale, risks.unjudged), |score| RiskLevel::of(score).name(locale));
        view! {
            <tr>
                <td class="num">{line.number}</td>
                <th scope="row">{link(&line, line.name(locale))}</th>
                <td class="num">{number(line.likelihood)}</td>
                <td class="num">{number(line.impact)}</td>
                <td class="num">{number(score)}</td>
                <td>{level}</td>
            </tr>
        }
    };
    // All that a row says; it is built anew when it says something else.
    let key =
        |line: &RiskLine| format!("{} {} {:?} {:?} {}", line.id, line.number, line.likelihood, line.impact, line.name);
    let item = move |line: RiskLine| Item::new(key(&line), move || row(line).into_any());
    let table = move || {
        view! {
            <table>
                <caption>{t!(locale, risks.matrix.caption)}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="num">{t!(locale, risks.matrix.number)}</th>
                        <th scope="col">{t!(locale, risks.matrix.risk)}</th>
                        <th scope="col" class="num">{axis("direction.risks.*.likelihood")}</th>
                        <th scope="col" class="num">{axis("direction.risks.*.impact")}</th>
                        <th scope="col" class="num">{t!(locale, risks.matrix.score)}</th>
                        <th scope="col">{t!(locale, risks.matrix.level)}</th>
                    </tr>
                </thead>
                <tbody>{keyed_list(move || lines.get().into_iter().map(item).collect())}</tbody>
            </table>
        }
        .into_any()
    };
    folded("chart-table", t!(locale, risks.matrix.unfold), table)
}
