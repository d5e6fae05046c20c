# What is done often. `just` lists it; .ci/run does what must hold before a change is merged.

default:
    @just --list

# Everything that CI checks.
ci:
    bash .ci/run

# The program.
run *arguments:
    cargo run --release -- {{arguments}}

# All tests, or those whose names hold a word: `just test app::`.
test *words:
    cargo test -- {{words}}

# Snapshots that differ are rewritten: read the difference before you commit it.
snapshots:
    INSTA_UPDATE=always cargo test

# The benches, each figure beside its reference in the same run.
bench:
    cargo bench

# first.ld anew, which has the linker lay side by side what a start calls; after large changes.
order:
    bash .ci/order

# The bench of search beside the matcher that skim has today as well.
anchors:
    cargo run --release --manifest-path benches/anchors/Cargo.toml --target-dir target/anchors -- --bench

# Licences and bans of the dependencies (needs cargo-deny; works offline once the index is there).
deny:
    cargo deny --offline check licenses bans sources

# The linear model of search, after a change of prose, crosswalk, titles or names.
train:
    cargo run --release -p metier-train

# How often names that the model has not learnt from are found: trains without a tenth of them, writes nothing.
train-hold:
    cargo run --release -p metier-train -- --hold

# How well search finds on the cases of tests/find, with the figures of each kind.
measure:
    cargo test --release --test it find:: -- --nocapture

# The documentation of all crates.
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --open

# A Debian package with manual page and completions, in target/debian.
deb:
    bash .ci/deb

# The pictures of the README, made anew from the states of the tests.
screenshots:
    bash .ci/screenshots

# The attacks at full length, in release: a million random events, 450 kills, 1,200 damaged files and more.
attack:
    bash .ci/attack

# Small changes to the code, one at a time, against the tests of their area: evidence, plan, store or search, and which part.
mutants area="evidence" part="0/20":
    bash .ci/mutants {{area}} {{part}}
