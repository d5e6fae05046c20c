//! Writes the archive: sections behind a table of offsets, as [`metier_model::archive`] reads them.

use metier_model::archive::{MAGIC, Section};

/// Sections in the order of writing.
#[derive(Default)]
pub struct Writer {
    sections: Vec<(Section, Vec<u8>)>,
}

impl Writer {
    /// Adds a section of plain bytes.
    pub fn bytes(&mut self, section: Section, bytes: Vec<u8>) {
        self.sections.push((section, bytes));
    }

    /// Adds a section that is a list of items.
    pub fn list<T: AsRef<[u8]>>(&mut self, section: Section, items: &[T]) {
        let mut bytes = Vec::new();
        bytes.extend((items.len() as u32).to_le_bytes());
        let mut offset = 0_u32;
        bytes.extend(offset.to_le_bytes());
        for item in items {
            offset += item.as_ref().len() as u32;
            bytes.extend(offset.to_le_bytes());
        }
        for item in items {
            bytes.extend(item.as_ref());
        }
        self.bytes(section, bytes);
    }

    /// The whole archive.
    pub fn finish(self) -> Vec<u8> {
        let head = MAGIC.len() + 4 + self.sections.len() * 12;
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend((self.sections.len() as u32).to_le_bytes());
        let mut offset = align(head);
        for (section, content) in &self.sections {
            bytes.extend(section.number().to_le_bytes());
            bytes.extend((offset as u32).to_le_bytes());
            bytes.extend((content.len() as u32).to_le_bytes());
            offset = align(offset + content.len());
        }
        for (_, content) in self.sections {
            bytes.resize(align(bytes.len()), 0);
            bytes.extend(content);
        }
        bytes
    }
}

/// Sections begin on multiples of eight, so that one touches as few cache lines as it can.
fn align(offset: usize) -> usize {
    offset.next_multiple_of(8)
}
