//! The English page of a history. Every block has a word of its own, which no
//! edit takes away and no other block ever gets; so whoever reads a segment
//! knows which block it is.

use std::fmt::Write as _;

/// A page's body: blocks with blank lines between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// Which of the two pages.
    pub(super) which: usize,
    pub(super) blocks: Vec<Block>,
}

/// A heading or a paragraph, as words; the first is its own word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    heading: bool,
    words: Vec<String>,
}

/// The pages' front matter, which nobody edits.
const FRONT_MATTER: [&str; 2] = [
    "---\nlang: en\nref: 7\ntitle: kmm kmma kmme kmmi\npermalink: /page/\n---\n",
    "---\nlang: en\nref: 8\ntitle: knn knna knne knni\npermalink: /other/\n---\n",
];
/// How a note for translators begins.
const NOTE: &str = "<!-- glossator:note ";
const LINK_TEXTS: [&str; 3] = ["here", "terms", "policy"];

/// `number` in letters that stand in no English word's end.
pub(super) fn letters(mut number: u32) -> String {
    const LETTERS: &[u8] = b"bcdfghjlmnpqrstvwxz";
    let mut text = String::new();
    loop {
        text.push(char::from(LETTERS[(number % 19) as usize]));
        number /= 19;
        if number == 0 {
            return text;
        }
    }
}

/// A block's own word in any text of it: an English, a pattern.
pub(super) fn own_word(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    words.into_iter().find(|word| word.starts_with('k'))
}

impl Page {
    /// The pages that histories begin with: the one that most of it is about,
    /// and a small one beside it.
    pub(super) fn first(fresh: &mut u32) -> [Self; 2] {
        let heading = |fresh: &mut u32| Block::new(true, fresh);
        let mut blocks = vec![Block::new(false, fresh), heading(fresh)];
        blocks.extend((0..2).map(|_| Block::new(false, fresh)));
        blocks.push(heading(fresh));
        blocks.push(Block::new(false, fresh));
        let mut page = Self { which: 0, blocks };
        page.blocks[2].words.push(link("here", "a", 0));
        page.blocks[3].words.extend([link("terms", "b", 0), "2020-01-01".to_owned()]);
        let other = (0..2).map(|_| Block::new(false, fresh)).collect();
        [page, Self { which: 1, blocks: other }]
    }

    /// Reads a page, as people tidy it up after a merge: blank lines between
    /// blocks, and each block once.
    pub(super) fn parse(text: &str) -> Self {
        let which = usize::from(text.starts_with(FRONT_MATTER[1]));
        let body = text.strip_prefix(FRONT_MATTER[which]).unwrap_or(text);
        let lines = body.lines().filter(|line| !line.trim().is_empty() && !line.starts_with(NOTE));
        let mut blocks: Vec<Block> = Vec::new();
        for block in lines.map(Block::parse) {
            if blocks.iter().all(|known| known.own_word() != block.own_word()) {
                blocks.push(block);
            }
        }
        Self { which, blocks }
    }

    /// Whether `text` is this page's, whatever its blocks are.
    pub(super) fn is(text: &str, which: usize) -> bool {
        text.starts_with(FRONT_MATTER[which]) && text.matches("---\n").count() == 2
    }

    pub(super) fn render(&self) -> String {
        let mut text = FRONT_MATTER[self.which].to_owned();
        for block in &self.blocks {
            let _ = write!(text, "\n{}\n", block.render());
        }
        text
    }

    /// The block that `pick` chooses.
    pub(super) fn block(&mut self, pick: usize) -> Option<&mut Block> {
        let count = self.blocks.len();
        self.blocks.get_mut(pick % count.max(1))
    }

    pub(super) fn insert(&mut self, pick: usize, block: Block) {
        let at = pick % (self.blocks.len() + 1);
        self.blocks.insert(at, block);
    }

    pub(super) fn take(&mut self, pick: usize) -> Option<Block> {
        (self.blocks.len() > 1).then(|| self.blocks.remove(pick % self.blocks.len()))
    }
}

impl Block {
    /// A block with new words only.
    pub(super) fn new(heading: bool, fresh: &mut u32) -> Self {
        *fresh += 1;
        let own = letters(*fresh);
        let mut words = vec![format!("k{own}")];
        words.extend(["a", "e", "-", "i", "o", "u"].map(|end| match end {
            "-" => end.to_owned(),
            end => format!("w{own}{end}"),
        }));
        Self { heading, words }
    }

    fn parse(text: &str) -> Self {
        let heading = text.starts_with("## ");
        let words = text.trim_start_matches("## ").split_whitespace().map(str::to_owned).collect();
        Self { heading, words }
    }

    pub(super) fn own_word(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// The block, a paragraph with a note above it, which some edits change.
    fn render(&self) -> String {
        let words = self.words.join(" ");
        if self.heading { format!("## {words}") } else { format!("{NOTE}{} -->\n{words}", self.words.len()) }
    }

    /// Puts new words in the place of `count` old ones, never of the own one.
    pub(super) fn reword(&mut self, pick: usize, count: usize, fresh: &mut u32) {
        let plain = |word: &String| word.starts_with('w');
        let places: Vec<usize> = (0..self.words.len()).filter(|at| plain(&self.words[*at])).collect();
        for nth in 0..count.min(places.len()) {
            *fresh += 1;
            self.words[places[(pick + nth) % places.len()]] = format!("w{}", letters(*fresh));
        }
    }

    /// An edit that only a typesetter sees.
    pub(super) fn retouch(&mut self) {
        for word in &mut self.words {
            match word.as_str() {
                "-" => "–".clone_into(word),
                "–" => "-".clone_into(word),
                _ => {}
            }
        }
    }

    pub(super) fn add_link(&mut self, pick: usize, fresh: &mut u32) {
        *fresh += 1;
        let link = link(LINK_TEXTS[pick % 3], &letters(*fresh), 0);
        let at = 1 + pick % self.words.len();
        self.words.insert(at, link);
    }

    fn links(&self) -> Vec<usize> {
        (0..self.words.len()).filter(|at| self.words[*at].starts_with('[')).collect()
    }

    fn link(&self, pick: usize) -> Option<usize> {
        let links = self.links();
        links.get(pick % links.len().max(1)).copied()
    }

    pub(super) fn take_link(&mut self, pick: usize) -> Option<String> {
        self.link(pick).map(|at| self.words.remove(at))
    }

    pub(super) fn put_link(&mut self, pick: usize, link: String) {
        let at = 1 + pick % self.words.len();
        self.words.insert(at, link);
    }

    /// Another text for a link that leads where it led.
    pub(super) fn reword_link(&mut self, pick: usize) {
        if let Some(at) = self.link(pick) {
            let (_, target) = self.words[at].split_once("](").unwrap_or_default();
            self.words[at] = format!("[{}]({target}", LINK_TEXTS[(pick / 3) % 3]);
        }
    }

    /// Another address for a link that is the same otherwise.
    pub(super) fn move_target(&mut self, pick: usize, fresh: &mut u32) {
        if let Some(at) = self.link(pick) {
            *fresh += 1;
            let (shown, target) = self.words[at].split_once("](").unwrap_or_default();
            self.words[at] = link(shown.trim_start_matches('['), target_name(target), *fresh);
        }
    }

    pub(super) fn change_date(&mut self, fresh: &mut u32) {
        *fresh += 1;
        let date = format!("2020-{:02}-{:02}", 1 + (*fresh / 28) % 12, 1 + *fresh % 28);
        match self.words.iter_mut().find(|word| word.starts_with("2020-")) {
            Some(word) => *word = date,
            None => self.words.push(date),
        }
    }
}

/// A link whose target has a name that its moves don't change.
fn link(shown: &str, target: &str, moves: u32) -> String {
    format!("[{shown}](https://links.example/{target}/{moves})")
}

/// The name of a link's target.
pub(super) fn target_name(url: &str) -> &str {
    url.split('/').nth(3).unwrap_or_default()
}
