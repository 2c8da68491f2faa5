// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/recommend/somebody.h"

#include <QStackedWidget>

class QTableView;

namespace shelf {

class EmptyPage;
class SimilarReadersModel;

/// Readers like the one that is shown, most alike first.
class SimilarPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit SimilarPanel(QWidget* parent = nullptr);

    /// dataset: null without a run.
    void setReaders(DatasetPtr dataset, SimilarReaders readers);

signals:
    void readerWanted(int user);
    void togetherWanted(int user); ///< books for both

private:
    void addAction(const QString& text, void (SimilarPanel::*signal)(int));

    SimilarReadersModel* m_readers;
    QTableView* m_view;
    EmptyPage* m_nobody;
};

} // namespace shelf
