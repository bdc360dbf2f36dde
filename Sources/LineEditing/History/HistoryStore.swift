import Files
import Glibc
import Messages

/// The history file: one line an entry, shared by every shell that runs.
///
/// A line is a Unix time, a tab, and the entry with newline, tab and backslash escaped. Every
/// change is made under a lock, and additions go to the end, so that no shell loses the entries
/// of another.
package struct HistoryStore: Sendable {
  /// How many entries are brought back.
  package static let limit = 10_000

  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Returns where the history stands, or nil if `CLIO_HISTORY` is set and empty.
  package static func defaultPath(environment: [String: String]) -> String? {
    if let path = environment["CLIO_HISTORY"] { return path.isEmpty ? nil : path }
    // The base directory specification has relative paths ignored.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/clio/history"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/state/clio/history"
  }

  /// Returns the last entries, oldest first, each once, where it was last used.
  ///
  /// Lines that are no entries are skipped. A file of more than twice the limit is rewritten.
  package func load() -> [String] {
    guard let file = HistoryFile(opening: path, mode: .existing) else { return [] }
    let lines = file.contents().split(separator: UInt8(ascii: "\n"))
    var seen: Set<String> = []
    var kept: [(line: ArraySlice<UInt8>, entry: String)] = []
    for line in lines.reversed() where kept.count < Self.limit {
      guard let entry = HistoryLine.entry(of: line), seen.insert(entry).inserted else { continue }
      kept.append((line, entry))
    }
    kept.reverse()
    if lines.count > 2 * Self.limit {
      file.replace(by: kept.flatMap { $0.line + [UInt8(ascii: "\n")] })
    }
    return kept.map(\.entry)
  }

  /// Adds an entry, unless it is blank or begins with a space, which keeps it private.
  ///
  /// - Returns: false if the file could not be written.
  @discardableResult
  package func append(_ entry: String) -> Bool {
    fault(appending: entry) == nil
  }

  /// Adds an entry as `append` does.
  ///
  /// - Returns: why the file could not be written, if it could not.
  func fault(appending entry: String) -> Message? {
    guard Self.isRecorded(entry) else { return nil }
    let error: Int32
    if let file = HistoryFile(opening: path, mode: .created) {
      error = file.append(HistoryLine.bytes(of: entry, at: time(nil)))
    } else {
      error = errno
    }
    if error == 0 { return nil }
    let reason = SystemError.message(error)
    return Message("file.cannot-write", ["path": path, "reason": reason])
  }

  /// Forgets every entry.
  ///
  /// - Returns: false if the file could not be written.
  @discardableResult
  package func clear() -> Bool {
    guard access(path, F_OK) == 0 else { return true }
    return HistoryFile(opening: path, mode: .existing)?.clear() ?? false
  }

  /// Returns whether an entry is kept: it says something and does not begin with a space.
  static func isRecorded(_ entry: String) -> Bool {
    guard let first = entry.first else { return false }
    return !first.isWhitespace
  }
}
