/work/wt/words/crates/words/target/debug/deps/metier_words-5815c25f96aa22fe.d: src/lib.rs src/language.rs src/locale.rs src/messages.rs src/number.rs src/text.rs /work/wt/words/crates/words/target/debug/build/metier-words-79e7721037f80c4c/out/messages.rs

/work/wt/words/crates/words/target/debug/deps/metier_words-5815c25f96aa22fe: src/lib.rs src/language.rs src/locale.rs src/messages.rs src/number.rs src/text.rs /work/wt/words/crates/words/target/debug/build/metier-words-79e7721037f80c4c/out/messages.rs

src/lib.rs:
src/language.rs:
src/locale.rs:
src/messages.rs:
src/number.rs:
src/text.rs:
/work/wt/words/crates/words/target/debug/build/metier-words-79e7721037f80c4c/out/messages.rs:

# env-dep:OUT_DIR=/work/wt/words/crates/words/target/debug/build/metier-words-79e7721037f80c4c/out
