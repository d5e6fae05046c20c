//! Sequences that are cut, hostile or random: every key after them arrives.

use super::*;
use termina::event::MouseEventKind;

fn key(code: KeyCode) -> Event {
    Event::Key(code.into())
}

fn with(code: char, modifiers: Modifiers) -> Event {
    Event::Key(KeyEvent { modifiers, ..KeyCode::Char(code).into() })
}

fn ctrl_c() -> Event {
    with('c', Modifiers::CONTROL)
}

/// The events of some reads, one after the other, without a pause.
fn read(reads: &[&[u8]]) -> Vec<Event> {
    let mut cutter = Cutter::default();
    for bytes in reads {
        cutter.take(bytes, false);
    }
    std::iter::from_fn(|| cutter.pop()).collect()
}

#[test]
fn what_terminals_send_is_understood_whole_and_in_pieces() {
    let alt = |c| with(c, Modifiers::ALT);
    let cases: [(&[u8], Vec<Event>); 14] = [
        (b"a", vec![key(KeyCode::Char('a'))]),
        ("é漢🦀".as_bytes(), "é漢🦀".chars().map(|c| key(KeyCode::Char(c))).collect()),
        (b"\x1b[A\x1bOB", vec![key(KeyCode::Up), key(KeyCode::Down)]),
        (b"\x1b[5~\x1b[Z", vec![key(KeyCode::PageUp), with_back_tab()]),
        (b"\x1b[[A", vec![key(KeyCode::Function(1))]),
        (b"\x1ba", vec![alt('a')]),
        ("\x1bé".as_bytes(), vec![alt('é')]),
        (b"\x1b\x1b[B", vec![key(KeyCode::Escape), key(KeyCode::Down)]),
        (b"\x1b]j", vec![alt(']'), key(KeyCode::Char('j'))]),
        (b"\x1b]11;rgb:0/0/0\x07j", vec![Event::Background(Background::Dark), key(KeyCode::Char('j'))]),
        (b"\x1bX\x1b^", vec![with('X', Modifiers::ALT | Modifiers::SHIFT), alt('^')]),
        (b"\x1b[200~a\x1b[20b\x1b[201~c", vec![Event::Paste("a\x1b[20b".into()), key(KeyCode::Char('c'))]),
        (b"\x1b[?62;22c\x1b[I\x1b[:4_\x1b[:A\x1b]0;x\x1b\\", vec![]),
        (b"\x03", vec![ctrl_c()]),
    ];
    for (bytes, wanted) in cases {
        assert_eq!(read(&[bytes]), wanted, "{bytes:?}");
        // Cut anywhere but behind the ESC of a sequence, which alone is the key Esc.
        for at in (1..bytes.len()).filter(|&at| bytes[at - 1] != ESC) {
            assert_eq!(read(&[&bytes[..at], &bytes[at..]]), wanted, "{bytes:?} cut at {at}");
        }
    }
    let [Event::Mouse(mouse)] = read(&[b"\x1b[<0;10;", b"5M"])[..] else { panic!("no mouse") };
    assert!(matches!(mouse.kind, MouseEventKind::Down(_)) && (mouse.column, mouse.row) == (9, 4));
}

#[test]
fn an_answer_about_the_background_is_read_and_no_other() {
    let of = |answer: &str| read(&[answer.as_bytes()]);
    let light = [Event::Background(Background::Light)];
    for answer in [
        "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        "\x1b]11;rgb:fd/f6/e3\x07",
        "\x1b]11;rgb:f/f/0\x07",
        "\x1b]11;rgba:ffff/ffff/ffff/8000\x07",
    ] {
        assert_eq!(of(answer), light, "{answer:?}");
    }
    assert_eq!(of("\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\"), [Event::Background(Background::Dark)]);
    for answer in [
        "\x1b]10;rgb:ffff/ffff/ffff\x07",
        "\x1b]11;?\x07",
        "\x1b]11;rgb:\x07",
        "\x1b]11;rgb:ffff/ffff\x07",
        "\x1b]11;rgb:ffff/ffff/ffff/ffff\x07",
        "\x1b]11;rgba:ffff/ffff/ffff\x07",
        "\x1b]11;rgb:fffff/ffff/ffff\x07",
        "\x1b]11;rgb:+fff/ffff/ffff\x07",
        "\x1b]11;rgb:é/ffff/ffff\x07",
        "\x1b]11;white\x1b\\",
    ] {
        assert_eq!(of(answer), [], "{answer:?}");
    }
    let endless = format!("\x1b]11;rgb:{}\x07j", "f/".repeat(500));
    assert_eq!(of(&endless), [key(KeyCode::Char('j'))]);
    // Cut in the middle, it is given up after a while and none of it is typed as far as it came.
    let mut cutter = Cutter::default();
    cutter.take(b"\x1b]11;rgb:ffff/ff", false);
    assert_eq!(cutter.patience(), Some(ANSWER));
    cutter.expire();
    cutter.take(b"j", false);
    assert_eq!(cutter.pop(), Some(key(KeyCode::Char('j'))));
    assert_eq!((cutter.pop(), cutter.patience()), (None, None));
}

fn with_back_tab() -> Event {
    Event::Key(KeyEvent { modifiers: Modifiers::SHIFT, ..KeyCode::BackTab.into() })
}

/// Beginnings that never end.
const CUT: [&[u8]; 24] = [
    b"\x1b",
    b"\x1b]",
    b"\x1bP",
    b"\x1bX",
    b"\x1b^",
    b"\x1b_",
    b"\x1b[",
    b"\x1bO",
    b"\x1b]0;title",
    b"\x1bP1$r0m",
    b"\x1bP>|tmux",
    b"\x1b_Gi=1",
    b"\x1b[<0;1;1",
    b"\x1b[?",
    b"\x1b[?6",
    b"\x1b[>",
    b"\x1b[M",
    b"\x1b[M !",
    b"\x1b[[",
    b"\x1b[1;5",
    b"\x1b[200",
    b"\x1b[27;5;",
    "\u{e9}".as_bytes().split_at(1).0,
    b"\xf0\x9f",
];

#[test]
fn ctrl_c_gets_through_after_every_beginning_and_other_keys_after_a_pause() {
    for cut in CUT {
        assert_eq!(read(&[cut, b"\x03"]).last(), Some(&ctrl_c()), "{cut:?}");
        assert_eq!(read(&[&[cut, b"\x03"].concat()]).last(), Some(&ctrl_c()), "{cut:?} in one read");
        let mut cutter = Cutter::default();
        cutter.take(cut, false);
        if let Some(patience) = cutter.patience() {
            assert!(patience <= SEQUENCE, "{cut:?}");
            cutter.expire();
        }
        assert_eq!(cutter.patience(), None, "{cut:?}");
        cutter.take(b"q", false);
        let events: Vec<Event> = std::iter::from_fn(|| cutter.pop()).collect();
        assert_eq!(events.last(), Some(&key(KeyCode::Char('q'))), "{cut:?}");
    }
}

#[test]
fn a_paste_without_an_end_is_given_after_a_pause_or_ctrl_c() {
    assert_eq!(read(&[b"\x1b[200~ab", b"\x03"]), [Event::Paste("ab".into()), ctrl_c()]);
    let mut cutter = Cutter::default();
    cutter.take(b"\x1b[200~ab\x1b[20", false);
    assert_eq!(cutter.patience(), Some(PASTE));
    cutter.expire();
    assert_eq!(cutter.pop(), Some(Event::Paste("ab".into())));
}

#[test]
fn what_is_kept_is_bounded() {
    let mut cutter = Cutter::default();
    cutter.take(b"\x1b[200~", false);
    for _ in 0..3 * LONGEST_PASTE / 4096 {
        cutter.take(&[b'x'; 4096], true);
    }
    assert!(cutter.bytes.capacity() <= 2 * LONGEST_PASTE);
    cutter.take(b"\x1b[201~", false);
    assert!(matches!(cutter.pop(), Some(Event::Paste(text)) if text.len() == LONGEST_PASTE));
    for begin in [&b"\x1b["[..], b"\x1b]0;", b"\x1bP1", b"\x1b_G"] {
        cutter.take(begin, false);
        cutter.take(&vec![b'1'; 100_000], true);
        assert!(cutter.bytes.len() <= LONGEST, "{begin:?}");
        cutter.take(b"\x03", false);
        assert_eq!(std::iter::from_fn(|| cutter.pop()).last(), Some(ctrl_c()), "{begin:?}");
    }
}

/// A generator of numbers that says the same at every run (Marsaglia's xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

/// Random bytes, many of them from sequences, in random reads: no panic, no state without a bound, and after each
/// storm Ctrl-C arrives. `METIER_ATTACK` asks for another number of storms than 20,000.
#[test]
fn no_storm_of_bytes_makes_the_keyboard_dead() {
    let storms = std::env::var("METIER_ATTACK").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let often = b"\x1b\x1b\x1b[]PX^_O\\<?>;:0123456789~MmABCHFu\x07\x03\x9b\x80\xc3\xf0RcnytqG ";
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut cutter = Cutter::default();
    for storm in 0..storms {
        let length = 1 + numbers.below(24);
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                if numbers.below(8) == 0 {
                    numbers.below(256) as u8
                } else {
                    often[numbers.below(often.len())]
                }
            })
            .collect();
        let cut = numbers.below(length + 1);
        cutter.take(&bytes[..cut], numbers.below(4) == 0);
        cutter.take(&bytes[cut..], false);
        if numbers.below(4) == 0 {
            cutter.expire();
        }
        assert!(cutter.bytes.len() <= LONGEST || cutter.inside == Inside::Paste, "storm {storm}: {bytes:?}");
        cutter.take(b"\x03", false);
        let last = std::iter::from_fn(|| cutter.pop()).last();
        assert_eq!(last, Some(ctrl_c()), "storm {storm}: {bytes:?}");
    }
}
