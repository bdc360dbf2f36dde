import Glibc

/// The folder of the user, which `~` stands for.
///
/// Shells put it in only where `~` begins a word of theirs without quotes: not in `save "~/x.csv"`, and
/// not in `--output=~/x.csv`.
package enum UserFolder {
  /// A path whose first part `~` is the user's folder.
  package static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    let folder = String(cString: home)
    return folder.isEmpty ? path : folder + path.dropFirst()
  }
}
