import Files
import Glibc

/// What may be done with files: asked before one is read or written, and before a folder is listed.
///
/// Nothing in `Conversation`, `Prompt` and `clio` opens a file but by a gate, which `ArchitectureTests` holds. Under
/// `--safe` it lets through what the command line named, and nothing else, whoever asks: a query, a
/// dot command, a script, or Tab.
package struct FileGate: Sendable {
  /// Lets through whatever the system allows.
  package static let open = FileGate(fence: nil)

  /// As `open`, but that no program is started: on a page that is tested, which may be a stranger's.
  package static let withoutPrograms = FileGate(fence: nil, startsPrograms: false)

  /// What was named at the start; nil where everything may be touched.
  private let fence: Fence?
  private let startsPrograms: Bool

  private init(fence: Fence?, startsPrograms: Bool = true) {
    (self.fence, self.startsPrograms) = (fence, startsPrograms)
  }

  private struct Fence: Sendable {
    /// What may be read, as it was written.
    let named: [String]
    /// The same, without links.
    let readable: Set<String>
    /// The files that a session keeps of itself, without links.
    let records: Set<String>
  }

  /// What a file is touched for.
  package enum Access: Sendable {
    case read
    /// To write what was asked for: rows, a corpus, faults.
    case write
    /// To read and write what a session keeps of itself, such as its history.
    case record
    /// To start a program, which may touch everything.
    case start
    /// To change the folder from which paths are meant.
    case move
  }

  /// The gate of `--safe`.
  ///
  /// - Parameters:
  ///   - named: The corpora and scripts that may be read.
  ///   - records: The files that a session may keep of itself.
  package static func fenced(reading named: [String] = [], records: [String] = []) -> FileGate {
    FileGate(
      fence: Fence(
        named: named, readable: Set(named.map(place)), records: Set(records.map(place))))
  }

  package var isFenced: Bool { fence != nil }

  /// Whether Tab may look into folders.
  var mayList: Bool { fence == nil }

  /// What may be read, as it was written, where that is not everything.
  var named: [String]? { fence?.named }

  /// Whether a file may be touched.
  package func allows(_ access: Access, _ path: String) -> Bool {
    guard let fence else { return access != .start || startsPrograms }
    return switch access {
    case .read: fence.readable.contains(Self.place(path))
    case .write, .start, .move: false
    case .record: fence.records.contains(Self.place(path))
    }
  }

  /// Where a path leads to, without links; what is not there yet has the place that it gets in its folder, so that
  /// it is the same file once it was made. What leads nowhere stays as it is written.
  private static func place(_ path: String) -> String {
    let path = UserFolder.expanded(path)
    if path == "-" { return path }
    if let place = FilePlace.resolved(path) { return place }
    guard let name = path.split(separator: "/").last,
      let place = FilePlace.resolved(FilePlace.parent(of: path))
    else { return path }
    return "\(place == "/" ? "" : place)/\(name)"
  }
}
