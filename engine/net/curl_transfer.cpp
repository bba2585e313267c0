// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/curl_transfer.h"

#include "engine/base/endpoint.h"
#include "engine/net/curl_http_client.h"

#include <curl/curl.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <sys/socket.h>

namespace freshet::net {

namespace {

constexpr std::size_t maxHeaderBytes = 256 * 1024;

CurlTransfer* transferOf(void* self)
{
    return static_cast<CurlTransfer*>(self);
}

Errc errcFromErrno(long number)
{
    switch (number) {
    case EHOSTUNREACH: return Errc::HostUnreachable;
    case ENETUNREACH: return Errc::HostUnreachable;
    case ENETDOWN: return Errc::NetworkDown;
    case ETIMEDOUT: return Errc::TimedOut;
    case EMFILE: return Errc::TooManyOpenFiles;
    case ENFILE: return Errc::TooManyOpenFiles;
    case EADDRNOTAVAIL: return Errc::AddressNotAvailable;
    case EACCES: return Errc::PermissionDenied;
    case EPERM: return Errc::PermissionDenied;
    default: return Errc::ConnectionRefused;
    }
}

bool isHttp(const QUrl& url)
{
    return url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
}

} // namespace

CurlTransfer::CurlTransfer(CurlHttpClient& client, const HttpRequest& request,
    std::optional<HttpPayload> payload, HttpClient::Callback callback)
    : m_client(&client)
    , m_request(request)
    , m_payload(std::move(payload))
    , m_callback(std::move(callback))
    , m_easy(curl_easy_init())
{}

CurlTransfer::~CurlTransfer()
{
    if (m_client != nullptr) {
        m_client->m_transfers.remove(this);
    }
    detach();
}

void CurlTransfer::detach()
{
    if (m_isStarted) {
        curl_multi_remove_handle(m_client->m_multi, m_easy);
        m_isStarted = false;
    }
    curl_easy_cleanup(m_easy);
    m_easy = nullptr;
    curl_slist_free_all(static_cast<curl_slist*>(m_headers));
    m_headers = nullptr;
    m_client = nullptr;
    m_callback = nullptr;
}

bool CurlTransfer::start(const QHostAddress& source)
{
    if (m_easy == nullptr || m_client->m_multi == nullptr) {
        return false;
    }
    setUpLimits(source);
    setUpCallbacks();
    if (m_payload) {
        setUpPayload();
    }
    m_isStarted = curl_multi_add_handle(m_client->m_multi, m_easy) == CURLM_OK;
    return m_isStarted;
}

void CurlTransfer::setUpLimits(const QHostAddress& source)
{
    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(m_easy, CURLOPT_MAXREDIRS, static_cast<long>(m_request.maxRedirects));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.timeout.count()));
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, "Freshet/" FRESHET_VERSION);
    // Not even one from the environment: everything goes by the bound address.
    curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    // A name server that does not answer must not hold up a cancelled request.
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
    if (!source.isNull()) {
        const QByteArray name = "host!" + source.toString().toLatin1();
        curl_easy_setopt(m_easy, CURLOPT_INTERFACE, name.constData());
    }
    if (m_request.range) {
        const QByteArray range =
            QByteArray::number(m_request.range->first) + '-' + QByteArray::number(m_request.range->second);
        curl_easy_setopt(m_easy, CURLOPT_RANGE, range.constData());
    } else {
        // Not for ranges, which would then count compressed bytes.
        curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    }
}

void CurlTransfer::setUpCallbacks()
{
    const auto openSocket = [](void* self, curlsocktype purpose, curl_sockaddr* address) {
        return static_cast<curl_socket_t>(onOpenSocket(self, static_cast<int>(purpose), address));
    };
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, +openSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onRequest);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
}

void CurlTransfer::setUpPayload()
{
    auto* headers = curl_slist_append(nullptr, ("Content-Type: " + m_payload->contentType).constData());
    // Without this a large body waits a second for servers that know no 100 (Continue).
    headers = curl_slist_append(headers, "Expect:");
    for (const auto& [name, value] : m_payload->headers) {
        headers = curl_slist_append(headers, (name + ": " + value).constData());
    }
    m_headers = headers;
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_payload->body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_payload->body.constData());
}

std::size_t CurlTransfer::onBody(char* data, std::size_t /*one*/, std::size_t size, void* self)
{
    CurlTransfer* transfer = transferOf(self);
    const auto left = static_cast<std::size_t>(
        std::max<ByteCount>(transfer->m_request.maxBody - transfer->m_body.size(), 0));
    if (size > left) {
        transfer->m_isTooLarge = true;
        return 0;
    }
    transfer->m_body.append(data, static_cast<qsizetype>(size));
    return size;
}

std::size_t CurlTransfer::onHeader(char* /*data*/, std::size_t /*one*/, std::size_t size, void* self)
{
    std::size_t& total = transferOf(self)->m_headerBytes;
    total += size;
    return total > maxHeaderBytes ? 0 : size;
}

int CurlTransfer::onOpenSocket(void* self, int /*purpose*/, void* address)
{
    const auto* wanted = static_cast<curl_sockaddr*>(address);
    CurlTransfer* transfer = transferOf(self);
    if (transfer->isRedirected() && !transfer->mayVisit(QHostAddress(&wanted->addr))) {
        return static_cast<int>(CURL_SOCKET_BAD);
    }
#ifdef SOCK_CLOEXEC
    return ::socket(wanted->family, wanted->socktype | SOCK_CLOEXEC, wanted->protocol);
#else
    return ::socket(wanted->family, wanted->socktype, wanted->protocol);
#endif
}

int CurlTransfer::onRequest(
    void* self, char* remoteIp, char* /*localIp*/, int /*remotePort*/, int /*localPort*/)
{
    // Also comes for a connection that is used again, of which onOpenSocket() hears nothing.
    CurlTransfer* transfer = transferOf(self);
    const QHostAddress address(QString::fromLatin1(remoteIp));
    if (transfer->isRedirected() && !transfer->mayVisit(address)) {
        return CURL_PREREQFUNC_ABORT;
    }
    transfer->m_isLastHopLocal = transfer->m_client->m_isLocal(address);
    return CURL_PREREQFUNC_OK;
}

bool CurlTransfer::mayVisit(const QHostAddress& address)
{
    if (m_isLastHopLocal || m_request.mayRedirectToLocal || !m_client->m_isLocal(address)) {
        return true;
    }
    m_isForbidden = true;
    return false;
}

bool CurlTransfer::isRedirected() const
{
    long redirects = 0;
    curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_COUNT, &redirects);
    return redirects > 0;
}

QUrl CurlTransfer::effectiveUrl() const
{
    char* url = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_EFFECTIVE_URL, &url);
    return QUrl::fromEncoded(url);
}

Errc CurlTransfer::errcFor(int curlCode) const
{
    if (m_isTooLarge) {
        return Errc::BodyTooLarge;
    }
    if (m_isForbidden) {
        return Errc::ForbiddenRedirect;
    }
    long number = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &number);
    switch (curlCode) {
    case CURLE_OPERATION_TIMEDOUT: return Errc::TimedOut;
    case CURLE_COULDNT_RESOLVE_HOST: return Errc::HostNotFound;
    case CURLE_COULDNT_CONNECT: return errcFromErrno(number);
    case CURLE_INTERFACE_FAILED: return Errc::AddressNotAvailable;
    case CURLE_TOO_MANY_REDIRECTS: return Errc::TooManyRedirects;
    case CURLE_PEER_FAILED_VERIFICATION: return Errc::CertificateInvalid;
    case CURLE_SSL_CONNECT_ERROR: return Errc::TlsFailed;
    case CURLE_SSL_CACERT_BADFILE: return Errc::TlsFailed;
    case CURLE_GOT_NOTHING: return Errc::ClosedByRemote;
    case CURLE_PARTIAL_FILE: return Errc::ClosedByRemote;
    case CURLE_SEND_ERROR: return Errc::ConnectionReset;
    case CURLE_RECV_ERROR: return Errc::ConnectionReset;
    // Also what curl calls an answer that is no HTTP.
    case CURLE_UNSUPPORTED_PROTOCOL:
        return isHttp(effectiveUrl()) ? Errc::MalformedAnswer : Errc::UnsupportedScheme;
    case CURLE_WEIRD_SERVER_REPLY: return Errc::MalformedAnswer;
    case CURLE_BAD_CONTENT_ENCODING: return Errc::MalformedAnswer;
    case CURLE_WRITE_ERROR: return Errc::MalformedAnswer;
    default: return Errc::Failed;
    }
}

void CurlTransfer::failLater(Errc code)
{
    m_client->m_scheduler.post([this, alive = std::weak_ptr(m_alive), code] {
        if (!alive.expired()) {
            report(failure(code, m_request.url.host()));
        }
    });
}

void CurlTransfer::finish(int curlCode)
{
    curl_multi_remove_handle(m_client->m_multi, m_easy);
    m_isStarted = false;
    if (curlCode != CURLE_OK) {
        const QString detail = QStringLiteral("%1: %2").arg(
            m_request.url.host(), QString::fromUtf8(curl_easy_strerror(static_cast<CURLcode>(curlCode))));
        report(failure(errcFor(curlCode), detail));
        return;
    }
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &retryAfter);
    report(HttpResponse{static_cast<int>(status), std::move(m_body), effectiveUrl(),
        std::chrono::seconds(std::max<curl_off_t>(retryAfter, 0))});
}

void CurlTransfer::report(Result<HttpResponse> result)
{
    if (const auto callback = std::exchange(m_callback, nullptr)) {
        callback(std::move(result));
    }
}

} // namespace freshet::net
