// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QNetworkReply>
#include <QString>

#include <cstdint>

class QFileDevice;
class QUrl;

namespace shelf {

struct DownloadRequest;

/// Why a file did not come, in words with what can be done.
struct DownloadProblem {
    Error error;
    bool mayPass = false; ///< asking again may help
};

/// "https://example.org:443": who answers for an address.
QString originOf(const QUrl& url);

DownloadProblem unknownHost(const QUrl& url);
DownloadProblem refusedAddress(const QUrl& url);
DownloadProblem lessSafeAddress(const QUrl& from, const QUrl& to);
DownloadProblem webPage(const QUrl& url);
DownloadProblem wrongSize(const QUrl& url, std::uint64_t size, std::uint64_t published);
/// Of an answer that is neither the file nor a part of it.
DownloadProblem statusProblem(int status, const QUrl& url);
/// Of an answer that leads on without saying where to.
DownloadProblem addressUntold(int status, const QUrl& url);
DownloadProblem endlessAddress(const QUrl& url);
DownloadProblem networkProblem(QNetworkReply::NetworkError error, const QString& words, const QUrl& url);
Error brokenOff(const QUrl& url, const QString& how);
Error cutOff(const QUrl& url, std::uint64_t done, std::uint64_t published);
Error endUntold(const QUrl& url);

Error cannotWrite(const QFileDevice& file);
/// spare: what has to stay free behind it.
Error noRoom(const QString& folder, std::uint64_t wanted, std::uint64_t spare, std::uint64_t left);

/// The size that a file should have instead of this one; 0: it may have it.
std::uint64_t wantedSize(const DownloadRequest& request, std::uint64_t size);

/// Whether an answer says where it ends, so that it cannot be cut off without a word.
bool tellsEnd(const QNetworkReply& reply);

/// Whether a server's word for what it sends shows a page instead of a file of this name.
bool isWebPage(const QString& type, const QString& file);

} // namespace shelf
