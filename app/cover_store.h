// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QWidget;

namespace shelf {

class Settings;

/// Cover pictures by the addresses in the catalogue. Nothing is fetched before the person has allowed it;
/// what was fetched is kept on the disk and shown again without the network.
class CoverStore : public QObject {
    Q_OBJECT
public:
    /// settings may be null: then nothing is allowed until askOnce() was answered. folder: of the pictures
    /// kept on the disk; empty: the user's cache.
    explicit CoverStore(Settings* settings, QObject* parent = nullptr, const QString& folder = {});
    ~CoverStore() override;

    void setBooks(DatasetPtr data);
    /// The picture where it is at hand; else null, and it is asked for where that is allowed.
    QImage cover(int book);
    bool isAllowed() const;
    void setAllowed(bool allowed);
    /// Asks the person, unless the answer is known, and calls `answered` afterwards.
    void askOnce(QWidget* window, const std::function<void()>& answered);

signals:
    void arrived(int book);
    void allowedChanged(bool allowed);

private:
    void fetchNext();
    void finish(QNetworkReply* reply, int book);
    void keep(int book, const QImage& picture);

    Settings* m_settings;
    DatasetPtr m_data;
    QNetworkAccessManager* m_network;
    QHash<int, QImage> m_pictures;
    QQueue<int> m_order; ///< of m_pictures, oldest first
    QQueue<int> m_wanted;
    QSet<int> m_asked; ///< waiting, under way, or not to be had
    int m_running = 0;
    bool m_allowed = false;
    bool m_answered = false;
};

} // namespace shelf
