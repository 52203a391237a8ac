package import Pages
package import Progress
package import Records
package import Site

/// What a site is made from, for when, and how.
package struct SiteOptions: Sendable {
  /// The folders, as a person names them.
  package let content: String
  package let templates: String
  package let clock: SiteClock
  /// What the clock on the wall shows, in seconds since the beginning of 1970 in UTC, whatever moment is asked for.
  package let now: Int
  /// The site's absolute address, in place of the one in `site.yaml`.
  package let base: String?
  /// The host that it is written for, in place of the one in `site.yaml`.
  package let host: Host?
  package let form: SiteForm
  /// How many threads work; nothing that is found or made depends on it.
  package let jobs: Int
  /// Whether a warning, too, keeps a site from being made.
  package let isStrict: Bool
  /// Whether the site is made to be looked at by editors, and not to be published.
  package let isPreview: Bool
  /// Which addresses may vanish though they were published; nil where none may.
  package let accepting: Acceptance?
  /// With what the site is signed; nil where it is not.
  package let signature: SiteSignature?
  /// Who is told how far a run has come.
  package let progress: RunProgress?

  /// What else than files and the moment decides the bytes of pages.
  var ofPages: [String] { [base ?? "", form == .portable ? "portable" : "hosted"] }

  /// And those of the site, with what its host is told.
  var ofSite: [String] {
    let key = signature.map { String(decoding: $0.publicKey, as: UTF8.self) }
    return [content, templates, host?.rawValue ?? "", key ?? ""] + ofPages
  }

  package init(
    content: String, templates: String, clock: SiteClock, now: Int, base: String? = nil,
    host: Host? = nil, form: SiteForm = .hosted, jobs: Int = 1, isStrict: Bool = false,
    isPreview: Bool = false,
    accepting: Acceptance? = nil, signature: SiteSignature? = nil, progress: RunProgress? = nil
  ) {
    self.content = content
    self.templates = templates
    self.clock = clock
    self.now = now
    self.base = base
    self.host = host
    self.form = form
    self.jobs = jobs
    self.isStrict = isStrict
    self.isPreview = isPreview
    self.accepting = accepting
    self.signature = signature
    self.progress = progress
  }

  /// The same for another moment.
  package func at(_ clock: SiteClock) -> SiteOptions {
    SiteOptions(
      content: content, templates: templates, clock: clock, now: now, base: base, host: host,
      form: form, jobs: jobs, isStrict: isStrict, isPreview: isPreview,
      accepting: accepting, signature: signature, progress: progress)
  }

  /// The same for another folder of content.
  package func with(content: String) -> SiteOptions {
    SiteOptions(
      content: content, templates: templates, clock: clock, now: now, base: base, host: host,
      form: form, jobs: jobs, isStrict: isStrict, isPreview: isPreview,
      accepting: accepting, signature: signature, progress: progress)
  }
}
