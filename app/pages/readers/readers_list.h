// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTableView;

namespace shelf {

class ReadersModel;
class ReadersOrder;

/// The left side of the Readers page: readers of one's own with what can be done to them, and all readers of
/// the data, to be found by id and by what is told of them.
class ReadersList : public QWidget {
    Q_OBJECT
public:
    ReadersList(Session& session, Jobs& jobs, OwnReaders& own, QWidget* parent = nullptr);

    const std::vector<RatingSummary>& summaries() const;
    void markUser(int user);          ///< -1: none
    void markOwn(const QString& key); ///< empty: none
    void offerFeatures(bool offered); ///< whether the model takes readers by attributes
    QString currentOwn() const;
    QStringList selectedOwn() const; ///< in their order in the list

signals:
    void userPicked(int user);
    void ownPicked(const QString& key);
    void newWanted();
    void featuresWanted();
    void importWanted();
    void exportWanted(const QString& key);
    void removeWanted(const QStringList& keys);
    void summarized(); ///< summaries() are those of the session's data now

private:
    QWidget* buildOwn();
    void buildAll();
    void showOwn();
    void showOwnActions();
    void showDataset();
    bool hidesMean() const; ///< where there is no room for it, or none
    void fitRatings();
    void showColumns();
    void showOffer();
    void rename(QListWidgetItem* item);

    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_counting;
    OwnReaders& m_own;
    ReadersModel* m_readers;
    ReadersOrder* m_order = nullptr;
    QTableView* m_view = nullptr;
    QLineEdit* m_find = nullptr;
    bool m_offersFeatures = false;
    QListWidget* m_ownList = nullptr;
    QPushButton* m_byFeatures = nullptr;
    QList<QAction*> m_ownActions;
    QString m_markedOwn;
};

} // namespace shelf
