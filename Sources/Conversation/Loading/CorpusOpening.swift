import ClickHouse
package import Corpus
package import Engine
import Messages
import Text

extension Session {
  /// The most faults of a corpus that are shown when it is opened.
  private static let shownFaults = 5

  /// Loads a corpus, or says why it cannot. On a terminal, what takes long says how far it is.
  ///
  /// - Parameters:
  ///   - paths: None for the built-in corpus.
  ///   - encoding: The encoding of all files; nil to go by what they declare, and to find it out.
  ///   - cancellation: What stops the load.
  ///   - limits: What it may take; of these the memory alone, for nobody knows how long a disk takes.
  ///   - showsProgress: Whether a line on a terminal that is written over says how far it is.
  ///   - gate: What may be read.
  /// - Throws: the exit code, once the reason is said.
  package static func load(
    _ paths: [String], encoding: TextEncoding? = nil, cancellation: Cancellation,
    limits: StatementLimits = StatementLimits(), showsProgress: Bool = true, through gate: FileGate,
    _ output: any Output
  ) throws(ExitCode) -> Corpus {
    if let script = paths.first(where: FileGate.isNamedAsScript) {
      output.error(Message("shell.is-a-script", ["script": script]))
      throw .usage
    }
    if let address = paths.first(where: ServerAddress.isAddress) {
      output.error(Message("published.takes-files", ["address": address]))
      throw .usage
    }
    let watch = LimitWatch()
    watch.begin(StatementLimits(memory: limits.memory))
    let cancellation = watch.cancellation(or: cancellation)
    let meter = LoadMeter(cancellation, output.language, isShown: showsProgress)
    defer { meter.finish() }
    do throws(LoadFault) {
      return try corpus(
        paths, LoadOptions(encoding: encoding, observer: meter.observer), until: cancellation, gate)
    } catch {
      meter.finish()
      if error.kind == .cancelled, let reached = watch.reached {
        output.error(
          Message("shell.load-limit", ["file": error.file, "message": reached.message]))
        throw .unreadable
      }
      output.error(error.rendered)
      throw error.kind == .cancelled ? .interrupted : .unreadable
    }
  }

  /// Loads a corpus; who cancels need not wait until the load has noticed it.
  private static func corpus(
    _ paths: [String], _ options: LoadOptions, until cancellation: Cancellation, _ gate: FileGate
  ) throws(LoadFault) -> Corpus {
    // The built-in one is there at once.
    if paths.isEmpty { return try gate.corpus(paths, options) }
    let loaded = LeftBehind.run(until: cancellation) {
      () -> Result<Corpus, LoadFault> in
      do throws(LoadFault) {
        return .success(try gate.corpus(paths, options))
      } catch {
        return .failure(error)
      }
    }
    guard let loaded else { throw LoadFault(.cancelled, file: paths[0]) }
    return try loaded.get()
  }

  /// Attaches the texts that are found by themselves, and says which cannot be read.
  ///
  /// - Parameters:
  ///   - paths: The paths of the corpus; none for the built-in one.
  ///   - environment: Where the user keeps data.
  ///   - gate: What may be read.
  package static func withTexts(
    _ corpus: Corpus, besides paths: [String], environment: [String: String],
    through gate: FileGate, _ output: any Output
  ) -> Corpus {
    let (corpus, faults) = gate.texts(of: corpus, besides: paths, environment: environment)
    for fault in faults {
      // Nobody has written the path of a text that was found.
      output.message(
        fault.isUnreadable
          ? Message("text.left-out", ["reason": fault.message])
          : Message("text.left-out.remedy", ["reason": fault.message, "remedy": fault.remedy]))
    }
    return corpus
  }

  /// Says what may be read otherwise than it is meant, the first faults of a corpus and how many there are.
  ///
  /// - Returns: False where `--strict-load` refuses the corpus.
  package static func accept(_ corpus: Corpus, _ settings: Settings, _ output: any Output) -> Bool {
    for notice in corpus.warnings where notice.kind.isNotice {
      output.message(notice.rendered)
    }
    let faults = corpus.faults
    guard !faults.isEmpty else { return true }
    for fault in faults.prefix(shownFaults) { output.message(fault.rendered) }
    let count = faults.count + corpus.unkept.faults
    let total =
      faults.count > shownFaults
      ? Message("load.faults-shown", ["count": count, "shown": shownFaults])
      : Message("load.faults", ["count": count])
    if settings.refusesFaults {
      output.error(Message("load.refused", ["faults": total]))
    } else {
      output.message(Message("load.accepted", ["faults": total]))
    }
    return !settings.refusesFaults
  }
}
