//! Technology: the tools, chosen last, and the hours they take.

use super::choice::choice;
use super::decision::Decision;
use super::entry::{DateEntry, NumberEntry};
use super::id::Id;
use super::rows::Row;
use super::value::fields;

/// Which tools carry the message?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Technology {
    /// The channels that were considered.
    pub channels: Vec<Channel>,
    /// Hours a week that we have.
    pub hours_available: NumberEntry,
    /// What follows for Technology.
    pub decision: Decision,
}

fields!(Technology { channels, hours_available, decision });

impl Technology {
    /// Has the channel of a name lead, a new one with this id where none is called so. The one that led before waits for
    /// its verdict; it goes where nothing was said of it but that it leads.
    pub fn lead_with(&mut self, name: &str, id: Id) {
        self.channels.retain_mut(|channel| {
            let led = channel.verdict == Some(Verdict::Leading) && channel.name.trim() != name;
            if led {
                channel.verdict = None;
            }
            let bare = Channel { id: channel.id.clone(), name: channel.name.clone(), ..Channel::default() };
            !(led && *channel == bare)
        });
        let called = self.channels.iter().position(|channel| channel.name.trim() == name);
        let free = || self.channels.iter().position(|channel| *channel == Channel::blank(channel.id.clone()));
        let at = called.or_else(free).unwrap_or_else(|| {
            self.channels.push(Channel::blank(id));
            self.channels.len() - 1
        });
        if let Some(channel) = self.channels.get_mut(at) {
            name.clone_into(&mut channel.name);
            channel.verdict = Some(Verdict::Leading);
        }
    }
}

choice! {
    /// What was decided about a channel.
    Verdict {
        /// The one channel that leads.
        Leading = "leading",
        /// A second one, with a reason.
        Second = "second",
        /// Not now, with a reason and a date to look again.
        NotNow = "not_now",
    }
}

/// A channel that was considered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Channel {
    /// What the channel is called in paths.
    pub id: Id,
    /// Which channel it is.
    pub name: String,
    /// What was decided about it.
    pub verdict: Option<Verdict>,
    /// Why.
    pub reason: String,
    /// The civil day on which to look again.
    pub look_again: DateEntry,
    /// Hours a week that it needs.
    pub hours: NumberEntry,
}

fields!(row Channel { name, verdict, reason, look_again, hours });

#[cfg(test)]
mod tests {
    use super::*;

    fn id(letter: &str) -> Id {
        Id::parse(letter).unwrap_or_default()
    }

    fn said(technology: &Technology) -> Vec<(&str, Option<Verdict>)> {
        technology.channels.iter().map(|channel| (channel.name.as_str(), channel.verdict)).collect()
    }

    #[test]
    fn one_channel_leads_and_what_was_said_of_others_stays() {
        let mut technology = Technology { channels: vec![Channel::blank(id("a"))], ..Technology::default() };
        technology.lead_with("Newsletter", id("b"));
        assert_eq!(said(&technology), [("Newsletter", Some(Verdict::Leading))], "a blank row is used");
        technology.lead_with("Blog", id("c"));
        assert_eq!(said(&technology), [("Blog", Some(Verdict::Leading))], "a choice that was only tried goes");
        if let Some(channel) = technology.channels.first_mut() {
            "We like to write".clone_into(&mut channel.reason);
        }
        technology.lead_with("Newsletter", id("d"));
        assert_eq!(said(&technology), [("Blog", None), ("Newsletter", Some(Verdict::Leading))]);
        technology.lead_with("Blog", id("e"));
        assert_eq!(said(&technology), [("Blog", Some(Verdict::Leading))]);
        technology.lead_with("Blog", id("f"));
        assert_eq!(said(&technology), [("Blog", Some(Verdict::Leading))]);
    }
}
