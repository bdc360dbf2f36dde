import Corpus
import Engine
import Glibc
import Query

extension Command {
  static let open = Command(
    names: ["open"], usage: "[CORPUS ...]",
    summary: "open another corpus; without a name the built-in one", changesCorpus: true,
    arguments: [.path]
  ) { (session, line) throws(CommandFault) in
    let corpus: Corpus
    do throws(ExitCode) {
      corpus = try Session.load(
        line.arguments, cancellation: session.workspace.cancellation, session.output)
    } catch {
      return .failed(error)
    }
    guard Session.accept(corpus, session.settings, session.output) else {
      return .failed(.unreadable)
    }
    session.workspace.open(
      Session.withTexts(
        corpus, besides: line.arguments, environment: session.settings.environment,
        session.output))
    session.confirm(session.summary)
    return .done
  }

  static let read = Command(
    names: ["read"], usage: "FILE", summary: "run the queries of a file", changesCorpus: true,
    arguments: [.path]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    let path = line.arguments[0]
    guard session.readDepth < Session.deepestRead else {
      throw .diagnostic(
        .environment(
          "'\(path)' is read by itself",
          hint: "a file may read others \(Session.deepestRead) deep"))
    }
    guard let bytes = FileBytes.read(path) else {
      throw .unreadable("cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
    session.readDepth += 1
    defer { session.readDepth -= 1 }
    return ScriptRunner(session: session).run(
      SourceText(bytes: FileBytes.script(bytes), name: path))
  }
}

/// Whole files as bytes.
package enum FileBytes {
  /// Why the last file could not be read.
  static var reason: String { String(cString: strerror(errno)) }

  /// The bytes of a file, or nil with `errno` set.
  package static func read(_ path: String) -> [UInt8]? {
    let descriptor = path == "-" ? 0 : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  /// A script without a byte order mark; a first line `#!` is a comment as it stands.
  package static func script(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
