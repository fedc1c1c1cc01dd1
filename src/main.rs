//! `homeroom`: see `homeroom --help`.

fn main() -> std::process::ExitCode {
    homeroom::cli::run()
}
