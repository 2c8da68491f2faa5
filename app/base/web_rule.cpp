// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/web_rule.h"

#include "engine/base/web_address.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <algorithm>

namespace shelf {

bool mayAsk(const WebRule& rule, const QUrl& url)
{
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return false;
    return rule.mayAsk ? rule.mayAsk(url) : isPublicWebAddress(url.toEncoded().toStdString());
}

void checkHost(const WebRule& rule, const QUrl& url, QObject* living,
               const std::function<void(HostAnswer)>& then)
{
    // Qt keeps an answer for a minute, so that what connects next is told the same.
    QHostInfo::lookupHost(url.host(), living, [rule = rule.mayConnect, then](const QHostInfo& info) {
        const QList<QHostAddress> addresses = info.addresses();
        if (addresses.isEmpty())
            return then(HostAnswer::unknown);
        const bool allowed =
            std::all_of(addresses.begin(), addresses.end(), [&](const QHostAddress& address) {
                return rule ? rule(address) : isPublicAddress(address.toString().toStdString());
            });
        then(allowed ? HostAnswer::allowed : HostAnswer::refused);
    });
}

QNetworkRequest modestRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Where this is not said, Qt unpacks what is sent packed: sizes and sums are those of the file.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Shelfspace/" SHELFSPACE_VERSION);
    return request;
}

bool isLessSafe(const QUrl& from, const QUrl& to)
{
    return from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
}

} // namespace shelf
