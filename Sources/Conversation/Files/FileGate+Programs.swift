import Files
import Glibc
package import Messages
package import Terminal

// The door by which programs are started.
extension FileGate {
  /// Starts a program.
  ///
  /// - Throws: why it was not started; nothing has happened then.
  package func start(_ program: ChildProgram) throws(ProgramFault) -> RunningProgram {
    let command = program.words.first ?? ""
    guard allows(.start, command) else {
      throw ProgramFault(command: command, reason: reason(against: .start))
    }
    do throws(LaunchFault) { return try program.launch() } catch {
      throw ProgramFault(command: command, reason: SystemError.message(error.error))
    }
  }

  /// Whether there is a program of a name in one of the folders of `PATH`, or at a place.
  func finds(program name: String, in path: String?) -> Bool {
    if name.contains("/") { return access(UserFolder.expanded(name), X_OK) == 0 }
    return (path ?? "/usr/bin:/bin").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }
}

/// Why a program was not started.
package struct ProgramFault: Error, Equatable, Sendable {
  package let command: String
  package let reason: Message

  /// `cannot start '/bin/sh': permission denied`.
  package var message: Message {
    Message("program.cannot-start", ["command": command, "reason": reason])
  }
}

extension FileGate {
  /// Whether a program of a name is in one of the folders of a search path.
  func hasProgram(_ name: String, in searchPath: String) -> Bool {
    searchPath.split(separator: ":").contains { FilePlace.isProgram("\($0)/\(name)") }
  }

  /// Changes the folder from which paths are meant.
  ///
  /// - Returns: The folder, without links.
  func changeFolder(to path: String) throws(FileFault) -> String {
    guard allows(.move, path) else { throw FileFault(path, reason(against: .move)) }
    if chdir(UserFolder.expanded(path)) != 0 { throw FileFault(path, error: errno) }
    return folder
  }

  /// The folder from which paths are meant.
  var folder: String { FilePlace.resolved(".") ?? "." }
}
