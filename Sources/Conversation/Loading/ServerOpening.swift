import ClickHouse
package import Corpus
package import Engine
import Files
import Messages
package import Published

extension Session {
  /// Opens what somebody has named: files, the built-in corpus, or a corpus that is published on a server.
  ///
  /// - Parameter environment: Where credentials for a server are, and `CLIO_FETCH`, how many rows of a table may be read
  ///   from it as a whole.
  /// - Throws: the exit code, once the reason is said.
  package static func openCorpus(
    _ paths: [String], cancellation: Cancellation, limits: StatementLimits = StatementLimits(),
    environment: [String: String], through gate: FileGate, _ output: any Output,
    files: () throws(ExitCode) -> Corpus
  ) throws(ExitCode) -> LoadedCorpus {
    guard let address = paths.first(where: ServerAddress.isAddress) else {
      if let other = paths.first(where: { $0.contains("://") }) {
        output.error(Message("published.unknown-scheme", ["address": other]))
        throw .usage
      }
      return LoadedCorpus(try files())
    }
    guard paths.count == 1 else {
      output.error(Message("published.beside-others", ["address": address]))
      throw .usage
    }
    guard gate.allows(.read, address) else {
      output.error(
        Message("file.cannot-read", ["path": address, "reason": gate.reason(against: .read)]))
      throw .unreadable
    }
    return try published(address, cancellation, limits, environment, output)
  }

  private static func published(
    _ text: String, _ cancellation: Cancellation, _ limits: StatementLimits,
    _ environment: [String: String], _ output: any Output
  ) throws(ExitCode) -> LoadedCorpus {
    let watch = LimitWatch()
    watch.begin(StatementLimits(time: limits.time))
    let cancellation = watch.cancellation(or: cancellation)
    let stopping = CurrentCancellation(cancellation)
    let server = try server(
      text, environment, limits: limits, output
    ) { stopping.isCancelled }
    do throws(LoadFault) {
      let rowLimit = try fetchLimit(environment)
      let published = try PublishedCorpus(ServerStore(server), rowLimit: rowLimit)
      let served = published.corpus.damage.map {
        PublishedServer(
          server, tables: published.tables, rowLimit: rowLimit, damage: $0, stopping: stopping)
      }
      return LoadedCorpus(published.corpus, server: served)
    } catch {
      guard error.kind == .cancelled, let reached = watch.reached else {
        output.error(error.rendered)
        throw error.kind == .cancelled ? .interrupted : .unreadable
      }
      output.error(
        Message(
          "published.stopped",
          ["place": error.file, "message": reached.message, "remedy": reached.remedy]))
      throw .unreadable
    }
  }

  private static func fetchLimit(_ environment: [String: String]) throws(LoadFault) -> Int {
    guard let text = environment["CLIO_FETCH"], !text.isEmpty else {
      return PublishedCorpus.rowLimit
    }
    guard let limit = Int(text), limit >= 0 else {
      throw LoadFault(
        .published(Message("published.fetch-limit", ["text": text])), file: "CLIO_FETCH")
    }
    return limit
  }

  /// The hosts of an address, with the credentials for them; nobody is asked yet.
  ///
  /// - Throws: the exit code, once it is said what is wrong with the address or the credentials.
  private static func server(
    _ text: String, _ environment: [String: String], limits: StatementLimits, _ output: any Output,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(ExitCode) -> Server {
    let address: ServerAddress
    do throws(AddressFault) { address = try ServerAddress(text) } catch {
      output.error(error.message)
      throw .usage
    }
    do throws(CredentialsFault) {
      return Server(
        address, try Credentials(for: address, environment: environment),
        limits: ServerLimits(limits), isCancelled: isCancelled)
    } catch {
      output.error(error.message)
      throw .unreadable
    }
  }
}

extension ServerLimits {
  /// What somebody has asked for. How long it takes is watched here, where it may change; how
  /// much memory this machine has says nothing of the server's.
  fileprivate init(_ limits: StatementLimits) {
    let isOwn = limits.memory == StatementLimits.standard.memory
    self.init(memory: isOwn ? nil : limits.memory)
  }
}

// Publishing.
extension Session {
  /// Publishes a corpus on a server, with a line on a terminal that says how far it is.
  ///
  /// - Throws: the exit code, once the reason is said.
  package static func publish(
    _ corpus: Corpus, to text: String, cancellation: Cancellation, environment: [String: String],
    showsProgress: Bool = true, _ output: any Output
  ) throws(ExitCode) -> Publication {
    let server = try server(text, environment, limits: StatementLimits(), output) {
      cancellation.isCancelled
    }
    let meter = LoadMeter(cancellation, output.language, isShown: showsProgress)
    defer { meter.finish() }
    do throws(StoreFault) {
      return try Publisher(
        ServerStore(server), isCancelled: { cancellation.isCancelled },
        report: { meter.show($0.message, of: $0.table) }
      ).publish(corpus)
    } catch {
      meter.finish()
      output.error(error.message)
      throw cancellation.isCancelled ? .interrupted : .unreadable
    }
  }
}

extension PublishProgress {
  /// `events: 65,536 of 10,000,000 rows`.
  fileprivate var message: Message {
    Message(
      "published.progress",
      ["table": table, "rows": Session.grouped(rows), "all": Session.grouped(rowCount)])
  }
}
