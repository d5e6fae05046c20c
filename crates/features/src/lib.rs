//! No code: the manifest names libraries with the features that the whole build gives them, for crates built alone.
