// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/vector_format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace shelf {

class VectorChoice;
class VectorRowsModel;

/// How a file of vectors is to be read: which of its arrays, what names its rows, and a catalogue; with the
/// first rows as they come out of it.
class VectorDialog : public QDialog {
    Q_OBJECT
public:
    VectorDialog(VectorChoice& choice, QWidget* window);
    ~VectorDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildForm();
    QLineEdit* fileLine(const char* name, const QString& title);
    QWidget* withBrowse(QLineEdit* line, const char* name, const QString& title);
    QComboBox* columnBox(const char* name, const QString& title);
    VectorOptions said() const;
    void say();
    void showRead();
    void showState();
    void fillColumns(QComboBox* box, const std::string& chosen);
    void recolor();

    VectorChoice& m_choice;
    VectorRowsModel* m_rows;
    QComboBox* m_tensor = nullptr;
    QLabel* m_tensorLabel = nullptr;
    QLineEdit* m_labels = nullptr;
    QComboBox* m_title = nullptr;
    QComboBox* m_id = nullptr;
    QLineEdit* m_books = nullptr;
    QCheckBox* m_beside;
    QLabel* m_figures;
    QLabel* m_names;
    QTableView* m_table = nullptr;
    QLabel* m_notes;
    QProgressBar* m_progress;
    QPushButton* m_open = nullptr;
};

} // namespace shelf
