//! What front matter says, without where and how: to compare an edited one
//! with what was meant.

use super::change::{NewValue, ValueChange};
use crate::page::front_matter::{Map, Value};

/// A value without spans. `None` is one that an edit takes away.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ValueTree {
    Text { text: String, is_string: bool },
    List(Vec<Option<ValueTree>>),
    Map(Vec<(String, Option<ValueTree>)>),
    Raw(String),
}

impl ValueTree {
    pub(super) fn of(root: &Map) -> Self {
        Self::Map(
            root.entries
                .iter()
                .map(|entry| (entry.key.clone(), Some(Self::of_value(&entry.value))))
                .collect(),
        )
    }

    fn of_value(value: &Value) -> Self {
        match value {
            Value::Scalar(scalar) => Self::Text { text: scalar.text.clone(), is_string: scalar.is_string },
            Value::List(list) => {
                Self::List(list.items.iter().map(|item| Some(Self::of_value(item))).collect())
            }
            Value::Map(map) => Self::of(map),
            Value::Opaque(opaque) => Self::Raw(opaque.raw.clone()),
        }
    }

    /// Makes `change` at `steps`, or as a new key where there are none.
    pub(super) fn change(&mut self, steps: Option<Vec<usize>>, change: &ValueChange) {
        let Some(steps) = steps else {
            if let (Self::Map(entries), NewValue::Text(text)) = (self, &change.value) {
                entries.push((change.path.clone(), Some(Self::string(text))));
            }
            return;
        };
        let Some((last, parents)) = steps.split_last() else { return };
        let parent = parents.iter().try_fold(self, |tree, step| tree.child(*step)?.as_mut());
        let Some(place) = parent.and_then(|parent| parent.child(*last)) else { return };
        match &change.value {
            NewValue::Text(text) => Self::set(place, text),
            NewValue::List(texts) if texts.iter().any(Option::is_some) => {
                if let Some(Self::List(items)) = place {
                    for (item, text) in items.iter_mut().zip(texts) {
                        match text {
                            Some(text) => Self::set(item, text),
                            None => *item = None,
                        }
                    }
                }
            }
            NewValue::List(_) | NewValue::Remove => *place = None,
        }
    }

    fn string(text: &str) -> Self {
        Self::Text { text: text.to_owned(), is_string: true }
    }

    /// An equal text keeps its bytes, and so its type.
    fn set(place: &mut Option<Self>, text: &str) {
        if !matches!(place, Some(Self::Text { text: old, .. }) if old == text) {
            *place = Some(Self::string(text));
        }
    }

    fn child(&mut self, step: usize) -> Option<&mut Option<Self>> {
        match self {
            Self::List(items) => items.get_mut(step),
            Self::Map(entries) => entries.get_mut(step).map(|(_, value)| value),
            Self::Text { .. } | Self::Raw(_) => None,
        }
    }

    /// Without what was taken away, and with keys in alphabetical order: that
    /// they keep their order follows from splicing.
    pub(super) fn settled(self) -> Self {
        match self {
            Self::List(items) => {
                Self::List(items.into_iter().flatten().map(|item| Some(item.settled())).collect())
            }
            Self::Map(entries) => {
                let kept = entries.into_iter().filter_map(|(key, value)| Some((key, Some(value?.settled()))));
                let mut kept: Vec<_> = kept.collect();
                kept.sort_by(|(a, _), (b, _)| a.cmp(b));
                Self::Map(kept)
            }
            other => other,
        }
    }
}
