//! The codes: one per finding, with its kind, its level and its explanation.

use std::fmt;
use std::str::FromStr;

use super::level::Level;

/// Whether something is wrong or only not done yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingKind {
    /// Something is wrong.
    Fault,
    /// Work that is not done yet.
    Debt,
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fault => "fault",
            Self::Debt => "debt",
        })
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal $kind:ident $level:ident,)*) => {
        /// What a finding is about. Its name is a contract: configuration,
        /// JSON and people refer to it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum Code {
            $(#[serde(rename = $name)] #[doc = concat!("`", $name, "`; `glossator explain ", $name, "` says more.")] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The kebab-case name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Fault or debt.
            #[must_use]
            pub const fn kind(self) -> FindingKind {
                match self { $(Self::$variant => FindingKind::$kind),* }
            }

            /// The level where neither the configuration nor the language's
            /// stage says another.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level),* }
            }

            /// Why the finding exists and how to fix it, as plain text.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("explain/", $name, ".md"))),* }
            }
        }
    };
}

codes! {
    // Debts: work not done yet.
    StaleTranslation "stale-translation" Debt Deny,
    MissingTranslation "missing-translation" Debt Deny,
    UnreviewedTranslation "unreviewed-translation" Debt Deny,
    WithheldPage "withheld-page" Debt Deny,
    SecondTranslation "second-translation" Debt Warn,
    // Pages and the project's layout.
    EmptyContent "empty-content" Fault Deny,
    NotUtf8 "not-utf8" Fault Deny,
    UnreadableFrontMatter "unreadable-front-matter" Fault Deny,
    UnreadableData "unreadable-data" Fault Deny,
    MissingRef "missing-ref" Fault Deny,
    DuplicateRef "duplicate-ref" Fault Deny,
    DuplicatePermalink "duplicate-permalink" Fault Deny,
    ClashingRedirect "clashing-redirect" Fault Deny,
    BrokenFragment "broken-fragment" Fault Deny,
    DuplicateSource "duplicate-source" Fault Deny,
    ForeignFile "foreign-file" Fault Deny,
    UnsafePath "unsafe-path" Fault Deny,
    InvalidLanguage "invalid-language" Fault Deny,
    MergeConflict "merge-conflict" Fault Deny,
    TooLarge "too-large" Fault Deny,
    // Catalogs and locks.
    UnreadableText "unreadable-text" Fault Deny,
    DuplicateEntry "duplicate-entry" Fault Deny,
    UnreadableLock "unreadable-lock" Fault Deny,
    WrongLanguage "wrong-language" Fault Deny,
    UnreadableGlossary "unreadable-glossary" Fault Deny,
    // Refused translations.
    DroppedPlaceable "dropped-placeable" Fault Deny,
    RepeatedPlaceable "repeated-placeable" Fault Deny,
    UnknownPlaceable "unknown-placeable" Fault Deny,
    AddedMarkup "added-markup" Fault Deny,
    LostMarkup "lost-markup" Fault Deny,
    BrokenBlock "broken-block" Fault Deny,
    ChangedNumber "changed-number" Fault Deny,
    ForbiddenCharacter "forbidden-character" Fault Deny,
    ForbiddenFluent "forbidden-fluent" Fault Deny,
    UnresolvedText "unresolved-text" Fault Deny,
    // Things to look at.
    UnreadableMarkup "unreadable-markup" Fault Warn,
    AmbiguousMarkup "ambiguous-markup" Fault Warn,
    UnlocalizedLink "unlocalized-link" Fault Warn,
    UnnamedParameter "unnamed-parameter" Fault Warn,
    UnusedDirective "unused-directive" Fault Warn,
    OutdatedReference "outdated-reference" Fault Warn,
    UnrecordedTranslation "unrecorded-translation" Fault Warn,
    StaleNoteLeft "stale-note-left" Fault Warn,
    CommentedTranslation "commented-translation" Fault Warn,
    IgnoredAccept "ignored-accept" Fault Warn,
    OrphanEntry "orphan-entry" Fault Warn,
    OrphanCatalog "orphan-catalog" Fault Warn,
    UnlistedLanguage "unlisted-language" Fault Warn,
    LiteralUrl "literal-url" Fault Warn,
    OddCharacter "odd-character" Fault Warn,
    UnsureAddress "unsure-address" Fault Warn,
    UnsureNumber "unsure-number" Fault Warn,
    ChangedEmphasis "changed-emphasis" Fault Warn,
    VisibleMark "visible-mark" Fault Warn,
    MissingTerm "missing-term" Fault Warn,
    ForbiddenWord "forbidden-word" Fault Warn,
    UnusedException "unused-exception" Fault Warn,
    VanishedPermalink "vanished-permalink" Fault Warn,
    MissingNotice "missing-notice" Fault Warn,
    ChangedRecord "changed-record" Fault Warn,
    // What `import` and `adopt` don't take.
    NotImported "not-imported" Fault Deny,
    KeptTranslation "kept-translation" Fault Warn,
    // What `build` finds in its output folder.
    NotOurs "not-ours" Fault Deny,
    EditedOutput "edited-output" Fault Deny,
    BrokenOutput "broken-output" Fault Deny,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What was no code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode;

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(UnknownCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_by_its_name() {
        for code in Code::ALL {
            assert_eq!(code.name().parse(), Ok(*code));
        }
    }

    #[test]
    fn every_code_is_explained_in_plain_text() {
        for code in Code::ALL {
            let text = code.explanation();
            assert!(text.contains("\n\n") && text.ends_with('\n'), "{code}: says too little");
            assert!(!text.starts_with('#'), "{code}: the code is the title");
            assert!(text.lines().all(|line| line.chars().count() <= 100), "{code}: long line");
        }
    }
}
