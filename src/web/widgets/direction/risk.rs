//! What is always shown of a risk: how it stands, who answers for it, and where it belongs.

use crate::coach::{RiskLevel, risk_channel, score_words, unprepared};
use crate::plan::{Impact, Likelihood, Plan, Risk};
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// The digest of the risk at a path.
pub(super) fn digest(path: String) -> AnyView {
    let editor = use_app().editor;
    let locale = use_locale();
    let digest =
        editor.plan.memo(format!("{path} technology.channels.*.name"), move |plan| Digest::of(plan, &path, locale));
    let shown = move || {
        digest.get().map(|Digest { level, score, owner, channel, open }| {
            let owner = (!owner.is_empty()).then(|| said(t!(locale, risks.digest.owner), owner));
            let channel = channel.map(|name| said(t!(locale, risks.digest.channel), name));
            let open = (!open.is_empty()).then(|| {
                view! { <span class="risk-open"><small>{t!(locale, risks.digest.open)}</small>" "{open}</span> }
            });
            view! { <b class=format!("risk-level {level}")>{score}</b>{owner}{channel}{open} }
        })
    };
    view! { <p class="risk-digest">{shown}</p> }.into_any()
}

#[derive(Clone, PartialEq, Eq)]
struct Digest {
    /// The class of its level; empty until it is judged.
    level: &'static str,
    score: String,
    owner: String,
    channel: Option<String>,
    /// What a grave risk still lacks, in words.
    open: String,
}

impl Digest {
    fn of(plan: &Plan, path: &str, locale: Locale) -> Option<Self> {
        let risk: &Risk = plan.record(path)?;
        let (likelihood, impact) = (risk.likelihood.map(Likelihood::level), risk.impact.map(Impact::level));
        let channel = risk.channel.as_ref().map(|id| risk_channel(plan, id.as_str()).words(locale));
        let open: Vec<&str> = unprepared(risk).into_iter().map(|key| open_words(key, locale)).collect();
        Some(Self {
            level: risk.score().map_or("", |score| RiskLevel::of(score).class()),
            score: score_words(likelihood, impact, locale),
            owner: risk.owner.trim().to_owned(),
            channel,
            open: open.join(", "),
        })
    }
}

fn open_words(key: &str, locale: Locale) -> &'static str {
    match key {
        "prevention" => t!(locale, risks.digest.prevention),
        "response" => t!(locale, risks.digest.response),
        _ => t!(locale, risks.digest.owner_open),
    }
}

fn said(label: &'static str, words: String) -> impl IntoView {
    view! { <span><small>{label}</small>" "<span translate="no" dir="auto">{words}</span></span> }
}
