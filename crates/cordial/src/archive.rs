//! The standard library as one file: all modules, found by name.
//!
//! Layout, all numbers little-endian `u32`: the number of modules; for each, in order of the names, where
//! its name starts, where its file starts and where that ends, counted from the start of the archive; then names
//! and files. A name ends where the next begins or the first file does.

/// Makes an archive of modules.
pub fn write(modules: &mut Vec<(String, Vec<u8>)>) -> Vec<u8> {
    modules.sort_by(|left, right| left.0.cmp(&right.0));
    // A module that was compiled twice counts once: the last version.
    modules.reverse();
    modules.dedup_by(|next, kept| next.0 == kept.0);
    modules.reverse();
    let table = 4 + 12 * modules.len();
    let names: usize = modules.iter().map(|(name, _)| name.len()).sum();
    let (mut name_at, mut file_at) = (table, table + names);
    let mut archive = number(modules.len());
    for (name, file) in modules.iter() {
        archive.extend(
            [
                number(name_at),
                number(file_at),
                number(file_at + file.len()),
            ]
            .concat(),
        );
        name_at += name.len();
        file_at += file.len();
    }
    for (name, _) in modules.iter() {
        archive.extend_from_slice(name.as_bytes());
    }
    for (_, file) in modules.iter() {
        archive.extend_from_slice(file);
    }
    archive
}

fn number(value: usize) -> Vec<u8> {
    u32::try_from(value)
        .expect("an archive is smaller than 4 GB")
        .to_le_bytes()
        .to_vec()
}

/// An archive, read in place.
#[derive(Clone, Copy)]
pub struct Archive<'a> {
    bytes: &'a [u8],
}

impl<'a> Archive<'a> {
    /// The archive in `bytes`, which [`write`] made.
    pub fn new(bytes: &'a [u8]) -> Archive<'a> {
        Archive { bytes }
    }

    fn number(self, at: usize) -> usize {
        let bytes = self
            .bytes
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(0, |bytes| u32::from_le_bytes(bytes) as usize)
    }

    /// The number of modules.
    pub fn len(self) -> usize {
        self.number(0)
    }

    /// Whether there are no modules.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The name of module `index`.
    pub fn name(self, index: usize) -> &'a str {
        let start = self.number(4 + 12 * index);
        let next = if index + 1 < self.len() {
            4 + 12 * (index + 1)
        } else {
            8
        };
        let end = self.number(next);
        self.bytes
            .get(start..end)
            .and_then(|name| std::str::from_utf8(name).ok())
            .unwrap_or_default()
    }

    /// The file of the module called `name`.
    pub fn find(self, name: &str) -> Option<&'a [u8]> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = (low + high) / 2;
            match self.name(middle).cmp(name) {
                std::cmp::Ordering::Equal => {
                    let (start, end) =
                        (self.number(8 + 12 * middle), self.number(12 + 12 * middle));
                    return self.bytes.get(start..end);
                }
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_by_name_and_the_last_version_counts() {
        let module = |name: &str, byte: u8| (name.to_owned(), vec![byte; 3]);
        let mut modules = vec![
            module("b", 1),
            module("a", 2),
            module("b", 3),
            module("ab", 4),
        ];
        let bytes = write(&mut modules);
        let archive = Archive::new(&bytes);
        assert_eq!(archive.len(), 3);
        assert_eq!(archive.find("a"), Some(&[2, 2, 2][..]));
        assert_eq!(archive.find("ab"), Some(&[4, 4, 4][..]));
        assert_eq!(archive.find("b"), Some(&[3, 3, 3][..]));
        assert_eq!(archive.find("c"), None);
    }
}
