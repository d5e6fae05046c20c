# What is done often. `just` lists it; .ci/run does what must hold before a change is merged.

default:
    @just --list

# Everything that CI checks.
ci:
    bash .ci/run

# The program.
run *arguments:
    cargo run --release -- {{arguments}}

# All tests.
test:
    cargo test

# Snapshots that differ are rewritten: read the difference before you commit it.
snapshots:
    INSTA_UPDATE=always cargo test

# The benches, each figure beside its reference in the same run.
bench:
    cargo bench

# Licences and bans of the dependencies (needs cargo-deny; works offline once the index is there).
deny:
    cargo deny --offline check licenses bans sources

# The linear model of search, after a change of prose, crosswalk, titles or names.
train:
    cargo run --release -p metier-train

# How well search finds, on cases with known answers; `just measure --hold` trains without a tenth of O*NET's names first.
measure *arguments:
    cargo run --release -p metier-train -- --measure {{arguments}}

# The documentation of all crates.
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --open
