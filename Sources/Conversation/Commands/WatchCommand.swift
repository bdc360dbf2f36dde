import Engine
import Glibc
import Messages
import Query

extension Command {
  static let watch = Command(
    names: ["watch"], usage: "SECONDS [TIMES]"
  ) { (session, line) throws(CommandFault) in
    guard let word = line.arguments.first, line.arguments.count <= 2,
      let seconds = StatementLimits.seconds(word), seconds <= 86_400
    else { throw .usage }
    var times = Int.max
    if let word = line.arguments.dropFirst().first {
      guard let number = Int(word), number > 0 else { throw .usage }
      times = number
    }
    guard let query = session.lastQuery else { throw .diagnostic(.noAnswer(0)) }
    return try session.watch(query, every: seconds, times: times)
  }
}

extension Session {
  fileprivate func watch(
    _ query: String, every seconds: Double, times: Int
  ) throws(CommandFault) -> Outcome {
    // What `_` means in the query is the same each time, and a long watch keeps one answer.
    var moment = workspace.moment
    var states = settings.files.states(of: corpora)
    var count = 0
    while true {
      let now = settings.files.states(of: corpora)
      if now != states {
        states = now
        let outcome = reload()
        guard outcome == .done else { return outcome }
        moment = workspace.moment
      } else if count > 0 {
        workspace.goBack(to: moment)
      }
      output.message(
        Message(
          "watch.heading",
          ["time": Self.clockTime(), "pause": StatementLimits.message(seconds: seconds)]))
      let outcome = ScriptRunner(session: self).run(SourceText(query))
      count += 1
      if outcome == .failed(.interrupted) { break }
      guard outcome == .done, count < times else { return outcome }
      do throws(OutputFault) { try output.flush() } catch { throw .output(error) }
      // A query that takes its time does not count against the next.
      watch.end()
      if sleep(seconds) { break }
    }
    confirm(Message("watch.end", ["count": count]))
    return .done
  }

  /// Waits for some seconds; whether it was interrupted.
  private func sleep(_ seconds: Double) -> Bool {
    // In pieces, because the signal may come to another thread.
    let pieces = Int((seconds * 20).rounded(.up))
    for _ in 0..<pieces where !stop.isCancelled { usleep(50_000) }
    return stop.isCancelled
  }

  /// `14:03:07`, by the clock of the machine.
  private static func clockTime() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let numbers = [parts.tm_hour, parts.tm_min, parts.tm_sec]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
