import Files
import Query

extension SourceText {
  /// Where a path leads that is in this text: in a script from the folder of the script on, else
  /// from where the shell is.
  func place(of path: String) -> String {
    guard path != "-", !path.hasPrefix("/"), UserFolder.expanded(path) == path,
      let slash = name?.lastIndex(of: "/"), let name
    else { return path }
    return name[...slash] + path
  }
}
