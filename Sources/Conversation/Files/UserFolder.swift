import Glibc
import Query

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

extension SourceText {
  /// Where a path leads that stands in this text: in a script from the folder of the script on, else
  /// from where the shell is.
  func place(of path: String) -> String {
    guard path != "-", !path.hasPrefix("/"), UserFolder.expanded(path) == path,
      let slash = name?.lastIndex(of: "/"), let name
    else { return path }
    return name[...slash] + path
  }
}
