// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace shelf {

class EmptyPlace;
class FoundRows;
class Jobs;
class NotesModel;

/// The notes about the files: by kind and by their words, sorted as is wanted, with line numbers, to be
/// copied and saved.
class NotesView : public QWidget {
    Q_OBJECT
public:
    NotesView(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    void setDataset(const DatasetPtr& data);

private:
    /// What is shown, a line a note, with a header.
    QString asText(QChar separator) const;
    void showCount();

    DatasetPtr m_data;
    NotesModel* m_model;
    FoundRows* m_shown;
    QLineEdit* m_filter;
    QTableView* m_table;
    QComboBox* m_kinds;
    QLabel* m_count;
    EmptyPlace* m_empty = nullptr;
};

} // namespace shelf
