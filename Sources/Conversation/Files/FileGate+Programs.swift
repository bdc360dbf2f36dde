import Files
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
