internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// All addresses of the server.
struct Routes: Sendable {
  typealias Context = BasicRequestContext

  private let desk: Desk
  private let pages: PageRoutes
  private let options: ServerOptions

  init(_ desk: Desk, _ assets: PageAssets, _ options: ServerOptions) throws(ServerError) {
    self.desk = desk
    self.options = options
    pages = try PageRoutes(assets)
  }

  /// The addresses behind what guards them.
  func router() -> Router<Context> {
    let router = Router(context: Context.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SafetyHeaders())
    router.add(middleware: ProblemGuard())
    router.add(middleware: SiteGuard(host: options.isLoopback ? options.host : nil))
    if let token = options.token { router.add(middleware: TokenGuard(token: token)) }
    pages.add(to: router)
    var interface = Interface(router: router, desk: desk)
    AboutRoutes.add(to: &interface)
    LookUpRoutes.add(to: &interface)
    ConceptRoutes.add(to: &interface)
    ReviewRoutes.add(to: &interface)
    AlignRoutes.add(to: &interface)
    CheckRoutes.add(to: &interface)
    CorpusRoutes.add(to: &interface)
    InterchangeRoutes.add(to: &interface)
    interface.methods.refuseOthers(on: router)
    return router
  }
}
