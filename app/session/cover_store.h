// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/web_rule.h"
#include "app/session/covers_at_hand.h"
#include "app/session/session.h"

#include <QHash>
#include <QImage>
#include <QNetworkRequest>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QThreadPool>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QUrl;
class QWidget;

namespace shelf {

class Settings;

/// Cover pictures by the addresses in the catalogue. Nothing is fetched before the person has allowed it for
/// this library, and nothing from this machine or its own network, even where a name or another server leads
/// there; what was fetched is kept on the disk and shown again without the network.
class CoverStore : public QObject {
    Q_OBJECT
public:
    /// settings may be null: then nothing is allowed until askOnce() was answered. folder: of the pictures
    /// kept on the disk; empty: the user's cache.
    explicit CoverStore(Settings* settings, QObject* parent = nullptr, const QString& folder = {},
                        WebRule rule = {});
    ~CoverStore() override;

    void setBooks(DatasetPtr data);
    /// The picture where it is at hand; else null, and it is asked for where that is allowed.
    QImage cover(int book);
    /// What can be shown without asking anybody: of what is kept on the disk only where fetching is allowed,
    /// so that who wants drawn covers gets drawn ones.
    CoversAtHand atHand() const;
    bool isAllowed() const;
    /// The answer for these books, which is kept.
    void setAllowed(bool allowed);
    /// What is to be done for every library may have changed: answers of before hold no longer than that says.
    void follow();
    /// Asks the person, unless the answer for these books is known, and calls `answered` afterwards; not at
    /// all where other books come in between.
    void askOnce(QWidget* window, const std::function<void()>& answered);

signals:
    void arrived(int book);
    void allowedChanged(bool allowed);

private:
    void recognize(const QString& library);
    void remember();
    QString rule() const;
    void askNow(QWidget* window, const std::function<void()>& answered);
    void fetchNext();
    void fetchFromNetwork(const QUrl& url, int book, int hops = 0);
    void fetch(const QUrl& url, int book, QNetworkRequest::CacheLoadControl from, int hops = 0);
    void done();
    void finish(QNetworkReply* reply, int book);
    void keep(int book, const QImage& picture);

    Settings* m_settings;
    DatasetPtr m_data;
    QNetworkAccessManager* m_network;
    QString m_folder; ///< of the pictures kept on the disk; empty: none are
    QHash<int, QImage> m_pictures;
    QQueue<int> m_order; ///< of m_pictures, oldest first
    QQueue<int> m_wanted;
    QSet<int> m_asked; ///< waiting, under way, or not to be had
    int m_running = 0;
    bool m_allowed = false;
    bool m_answered = false;
    QString m_library; ///< of m_data; empty while it is being worked out
    std::function<void()> m_whenRecognized;
    WebRule m_rule;
    QThreadPool m_pool; ///< the last member: it ends first, and waits
};

} // namespace shelf
