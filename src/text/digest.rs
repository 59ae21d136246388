//! Hashes of bytes as they are: what tells whether anything that something was
//! made from has changed.

use std::fmt;
use std::str::FromStr;

/// The BLAKE3 hash of several values, each with its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(blake3::Hash);

impl Digest {
    /// The hash of `bytes` alone, as the manifest has it of an output.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes))
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_hex())
    }
}

impl FromStr for Digest {
    type Err = NoDigest;

    fn from_str(hex: &str) -> Result<Self, NoDigest> {
        blake3::Hash::from_hex(hex).map(Self).map_err(|_| NoDigest)
    }
}

/// A text that is no digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDigest;

/// A digest in the making. What is hashed for one purpose never equals what is
/// hashed for another.
#[derive(Debug, Clone)]
pub struct Digesting(blake3::Hasher);

impl Digesting {
    /// Nothing yet, for `purpose`: a name that nothing else has.
    #[must_use]
    pub fn new(purpose: &str) -> Self {
        Self(blake3::Hasher::new_derive_key(purpose))
    }

    /// Adds a value; where one ends and the next begins is hashed, too.
    pub fn add(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        let value = value.as_ref();
        self.0.update(&(value.len() as u64).to_le_bytes());
        self.0.update(value);
        self
    }

    /// Adds a value that may be absent.
    pub fn add_if(&mut self, value: Option<impl AsRef<[u8]>>) -> &mut Self {
        match value {
            Some(value) => self.add([1]).add(value),
            None => self.add([0]),
        }
    }

    /// Adds what a list has.
    pub fn add_all<T: AsRef<[u8]>>(&mut self, values: impl ExactSizeIterator<Item = T>) -> &mut Self {
        self.0.update(&(values.len() as u64).to_le_bytes());
        values.for_each(|value| {
            self.add(value);
        });
        self
    }

    /// The digest of what was added.
    #[must_use]
    pub fn finish(&self) -> Digest {
        Digest(self.0.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_knows_its_purpose_and_where_values_end() {
        let digest = |purpose: &str, values: &[&str]| {
            let mut digesting = Digesting::new(purpose);
            for value in values {
                digesting.add(value);
            }
            digesting.finish()
        };
        assert_eq!(digest("a", &["b", "c"]), digest("a", &["b", "c"]));
        assert_ne!(digest("a", &["b", "c"]), digest("b", &["b", "c"]));
        assert_ne!(digest("a", &["b", "c"]), digest("a", &["bc"]));
        assert_ne!(digest("a", &["b", ""]), digest("a", &["b"]));
    }

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        let digest = Digest::of(b"text");
        assert_eq!(digest.to_string().parse(), Ok(digest));
        assert!("xyz".parse::<Digest>().is_err());
    }
}
