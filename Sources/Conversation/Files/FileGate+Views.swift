import Files

// The views that are kept from one session to the next: a file each, in the user's own folder.
extension FileGate {
  /// The user's own folder for what a prompt starts with; nil where there is none.
  package static func startupFolder(_ environment: [String: String]) -> String? {
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/clio"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/clio"
  }

  private static func viewsFolder(_ environment: [String: String]) -> String? {
    startupFolder(environment).map { $0 + "/views" }
  }

  private static func viewPath(_ name: String, _ environment: [String: String]) -> String? {
    // A name leads to no other folder.
    guard !name.isEmpty, !name.contains("/"), name.first != "." else { return nil }
    return viewsFolder(environment).map { "\($0)/\(name.lowercased()).clio" }
  }

  /// Keeps the statement of a view.
  ///
  /// - Returns: The file; nil where there is no folder for it.
  func keep(
    view statement: String, named name: String, _ environment: [String: String]
  ) throws(OutputFault) -> String? {
    guard let folder = Self.viewsFolder(environment),
      let path = Self.viewPath(name, environment)
    else { return nil }
    guard allows(.write, path) else {
      throw .failed(path: path, reason: reason(against: .write))
    }
    do throws(UnwritableFault) { try FilePlace.makeFolders(folder) } catch {
      throw OutputFault(error)
    }
    try write(Array(statement.utf8), to: path)
    return path
  }

  /// Removes the file of a view; whether there was one.
  func dropView(
    named name: String, _ environment: [String: String]
  ) throws(OutputFault) -> Bool {
    guard allows(.write, name), let path = Self.viewPath(name, environment) else { return false }
    do throws(UnwritableFault) { return try FilePlace.remove(path) } catch {
      throw OutputFault(error)
    }
  }

  /// The files of the views that are kept, in the order of their names.
  func keptViews(_ environment: [String: String]) -> [String] {
    guard !isFenced, let folder = Self.viewsFolder(environment) else { return [] }
    return FolderEntries.names(in: folder).filter { Self.isNamedAsScript($0) && $0.first != "." }
      .sorted().map { "\(folder)/\($0)" }
  }

  /// Since when the files of corpora have been as they are.
  func states(of corpora: [String]) -> [FileState?] {
    corpora.flatMap { path -> [FileState?] in
      let place = UserFolder.expanded(path)
      guard allows(.read, path) else { return [] }
      let entries = FilePlace.isFolder(place) ? FolderEntries.names(in: place).sorted() : []
      return [FileState(place)] + entries.map { FileState("\(place)/\($0)") }
    }
  }
}
