import TestSupport
import Testing

@Suite struct PseudoTerminalTests {
  @Test func readsWhatAProgramWrites() throws {
    let terminal = try PseudoTerminal(
      command: "/bin/sh", arguments: ["-c", "read x; echo got-$x; stty size; exit 7"], rows: 30,
      columns: 99)
    terminal.send("日本\r")
    try terminal.read(until: "got-日本")
    try terminal.read(until: "30 99")
    #expect(terminal.wait() == 7)
  }

  @Test func isTheControllingTerminal() throws {
    let script = "trap 'echo caught; exit 3' INT; echo on; while :; do read x; done"
    let terminal = try PseudoTerminal(command: "/bin/sh", arguments: ["-c", script])
    try terminal.read(until: "on")
    terminal.send("\u{3}")
    try terminal.read(until: "caught")
    #expect(terminal.wait() == 3)
  }

  @Test func saysWhatItWaitedForInVain() throws {
    let terminal = try PseudoTerminal(command: "/bin/cat")
    #expect(throws: PseudoTerminal.Fault.self) { try terminal.read(until: "never", timeout: 0.1) }
    terminal.send("\u{4}")
    #expect(terminal.wait() == 0)
    #expect(throws: PseudoTerminal.Fault.self) { try terminal.read(until: "never") }
  }
}
