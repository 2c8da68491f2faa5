// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace shelf {

class NotesModel;

/// The notes about the files: by kind, with line numbers, to be copied.
class NotesView : public QWidget {
    Q_OBJECT
public:
    explicit NotesView(QWidget* parent = nullptr);
    void setDataset(const DatasetPtr& data);

private:
    NotesModel* m_model;
    QTableView* m_table;
    QComboBox* m_kinds;
    QLabel* m_count;
};

} // namespace shelf
