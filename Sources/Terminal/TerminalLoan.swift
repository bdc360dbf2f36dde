import Glibc

/// The terminal while another program has it: how it was, and whose keys it gives.
final class TerminalLoan {
  private let place: ChildProgram.Place
  /// How the terminal was; nil where there is none.
  private var attributes: termios?
  private var wasReading = false
  private var isLent = false

  /// - Parameter place: A program beside clio has the terminal at once.
  init(_ place: ChildProgram.Place) {
    self.place = place
    if place == .beside { begin() }
  }

  /// Notes how the terminal is. From here on Ctrl-Z stops clio at once, as it does the program.
  private func begin() {
    var now = termios()
    attributes = tcgetattr(0, &now) == 0 ? now : nil
    wasReading = SignalPump.lendTerminal()
    isLent = true
  }

  /// Gives the keys to a job of its own, which goes on where it had asked for them before.
  func lend(to group: pid_t) {
    if !isLent { begin() }
    // Only who has the terminal can give it away.
    if attributes != nil, tcgetpgrp(0) == getpgrp() { tcsetpgrp(0, group) }
    kill(-group, SIGCONT)
  }

  /// Stops clio, too, where a shell is there to go on with it.
  func stopBesides() {
    take()
    if getsid(getppid()) == getsid(0) { raise(SIGSTOP) }
  }

  /// Puts the terminal back as it was.
  func giveBack() {
    guard isLent else { return }
    isLent = false
    take()
    SignalPump.takeTerminal(reading: wasReading)
  }

  private func take() {
    guard var attributes else { return }
    // Taking it from the background is itself a reason to be stopped.
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    if place == .apart { tcsetpgrp(0, getpgrp()) }
    // Not in the background, where the terminal is another's.
    if tcgetpgrp(0) == getpgrp() { tcsetattr(0, TCSADRAIN, &attributes) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
