//! Forms in which diagnostics are printed.
