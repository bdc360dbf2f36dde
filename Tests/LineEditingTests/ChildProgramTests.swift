import Files
import Glibc
import Terminal
import TestSupport
import Testing

/// Programs that are started, without a terminal; `ProgramTerminalTests` has those with one.
@Suite struct ChildProgramTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func ending(_ command: String) throws -> RunningProgram.Ending {
    var program = ChildProgram(shell: command)
    program.input = .nothing
    program.messages = .nothing
    return try program.launch().wait()
  }

  @Test(arguments: [("true", 0), ("false", 1), ("exit 7", 7), ("no-such-command-here", 127)])
  func theExitCodeIsTold(command: String, code: Int32) throws {
    #expect(try ending(command) == .exit(code))
  }

  @Test func aDeadlySignalIsTold() throws {
    let ending = try ending("kill -9 $$")
    #expect(ending == .signal(9) && ending.code == 137 && ending.deadlySignal == 9)
    // A shell that lives on says it by its exit code.
    #expect(try self.ending("sh -c 'kill -15 $$'; exit $?").deadlySignal == 15)
  }

  @Test func noSignalIsIgnoredAsClioIgnoresIt() throws {
    signal(SIGPIPE, SIG_IGN)
    #expect(try ending("kill -13 $$") == .signal(SIGPIPE))
    #expect(try ending("kill -25 $$") == .signal(SIGXFSZ))
  }

  @Test func argumentsStayWords() throws {
    var program = ChildProgram(shell: #"printf '%s\n' "$@""#, ["a b", "*", "'", ""])
    program.output = .file("\(folder.path)/out")
    try program.launch().wait()
    #expect(folder.text("out") == "a b\n*\n'\n\n")
  }

  @Test func inputIsWrittenAndEnds() throws {
    var program = ChildProgram(shell: "sort; echo to-messages >&2")
    (program.input, program.output, program.messages) = (
      .pipe, .file("\(folder.path)/out"), .output
    )
    let running = try program.launch()
    #expect(FileDescriptor.write(Array("b\na\n".utf8), to: running.input) == 0)
    #expect(running.wait() == .exit(0))
    #expect(running.input == -1)
    #expect(folder.text("out") == "a\nb\nto-messages\n")
  }

  @Test func aProgramThatReadsNoMoreIsMet() throws {
    signal(SIGPIPE, SIG_IGN)
    var program = ChildProgram(shell: "head -1")
    (program.input, program.output) = (.pipe, .nothing)
    let running = try program.launch()
    let block = [UInt8](repeating: UInt8(ascii: "\n"), count: 1 << 20)
    #expect(FileDescriptor.write(block, to: running.input) == EPIPE)
    #expect(running.wait() == .exit(0))
  }

  @Test func aProgramApartIsAwaited() throws {
    var program = ChildProgram(shell: "cat")
    (program.input, program.output) = (.pipe, .file("\(folder.path)/out"))
    program.place = .apart
    let running = try program.launch()
    #expect(!running.hasEnded)
    #expect(FileDescriptor.write(Array("x\n".utf8), to: running.input) == 0)
    #expect(running.wait() == .exit(0) && running.hasEnded)
    #expect(folder.text("out") == "x\n")
  }

  @Test func theEnvironmentIsThatOfClioOrTheOneGiven() throws {
    var program = ChildProgram(shell: "echo $ONE$HOME")
    program.output = .file("\(folder.path)/out")
    program.environment = ["ONE": "1"]
    try program.launch().wait()
    #expect(folder.text("out") == "1\n")
  }

  @Test func whatCannotBeStartedIsSaid() {
    #expect(throws: LaunchFault(error: ENOENT)) {
      try ChildProgram(["/nonexistent/program"]).launch()
    }
    var program = ChildProgram(shell: "true")
    program.output = .file("/nonexistent/out")
    #expect(throws: LaunchFault(error: ENOENT)) { try program.launch() }
  }
}
