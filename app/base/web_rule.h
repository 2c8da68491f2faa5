// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QHostAddress;
class QNetworkRequest;
class QObject;
class QUrl;

namespace shelf {

/// What is fetched, whoever allows it: nothing from this machine or its own network, even where a name or
/// another server leads there.
struct WebRule {
    /// By the address as it is written: isPublicWebAddress() where it is empty.
    std::function<bool(const QUrl&)> mayAsk = {};
    /// By what the name of the host stands for, all of it: isPublicAddress() where it is empty.
    std::function<bool(const QHostAddress&)> mayConnect = {};
};

enum class HostAnswer { allowed, refused, unknown };

/// Whether the address may be asked: of the web, and let through by the rule.
bool mayAsk(const WebRule& rule, const QUrl& url);
/// Calls `then` with whether all that the host's name stands for may be connected to; unknown: the name
/// stands for nothing. Not at all where `living` is gone by then.
void checkHost(const WebRule& rule, const QUrl& url, QObject* living,
               const std::function<void(HostAnswer)>& then);
/// A wish for the bytes as they lie at the address, which says nothing of the person: no cookies, no
/// language.
QNetworkRequest modestRequest(const QUrl& url);
/// From an encrypted address to one that is not.
bool isLessSafe(const QUrl& from, const QUrl& to);

} // namespace shelf
