import Glibc
import Synchronization
import Terminal
import Testing

/// One test, since a program has one set of handlers.
@Suite struct SignalPumpTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test func turnsSignalsIntoWhatIsAwaited() {
    let pump = SignalPump()
    defer {
      for number in [SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP] {
        _ = signal(number, SIG_DFL)
      }
    }
    pump.forgetInterrupts()
    send(SIGINT)
    #expect(pump.wait(for: -1).bits == .interrupt)
    #expect(isCancelling)
    pump.forgetInterrupts()
    #expect(!isCancelling)

    pump.beginReading()
    for _ in 0..<3 {
      send(SIGINT)
      #expect(pump.wait(for: -1).bits == .interrupt)
    }
    send(SIGTSTP)
    #expect(pump.wait(for: -1).bits == .suspend)
    send(SIGWINCH)
    #expect(pump.wait(for: -1).bits == .resize)
    pump.endReading()

    #expect(!pump.isEnding)
    send(SIGHUP)
    #expect(pump.wait(for: -1).bits == [])
    #expect(pump.terminationSignal == SIGHUP)
    #expect(!pump.wait(for: -1).isReadable)
    pump.forgetInterrupts()
    #expect(isCancelling)
  }

  /// To the process: the threads that tests run on take no signals.
  private func send(_ number: Int32) { kill(getpid(), number) }

  private var isCancelling: Bool { SignalPump.cancelRequested.load(ordering: .relaxed) }
}
