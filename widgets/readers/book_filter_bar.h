// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/book_filter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSpinBox;
class QTimer;

namespace shelf {

/// What may be recommended, and how unlike each other the books shall be. Says changes a moment after the
/// last one, so that typing does not ask for every letter.
class BookFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit BookFilterBar(QWidget* parent = nullptr);

    /// What there is to choose from; takes back what was chosen. Says no change.
    void setChoices(const FilterChoices& choices);
    BookFilter filter() const;
    double diversity() const; ///< 0 .. 1
    /// What the choices do not have is left out. Says no change.
    void setFilter(const BookFilter& filter, double diversity);
    void setClearable(bool on); ///< whether there is something to clear, here or in the bars beside it

signals:
    void changed();
    void clearWanted();

private:
    QWidget* field(const QString& label, QWidget* control, QWidget* second = nullptr);
    QSpinBox* numberBox(const char* objectName, const QString& name, const QString& atRest);
    void showValues();
    void changeSoon();

    QLineEdit* m_authors;
    QSpinBox* m_firstYear;
    QSpinBox* m_lastYear;
    QComboBox* m_language;
    QComboBox* m_column;
    QComboBox* m_value;
    QSpinBox* m_fewest;
    QSpinBox* m_most;
    QSlider* m_diversity;
    QLabel* m_diversityWords;
    QPushButton* m_clear;
    QWidget* m_years = nullptr;
    QWidget* m_languages = nullptr;
    QWidget* m_columns = nullptr;
    QTimer* m_soon;
    FilterChoices m_choices;
};

} // namespace shelf
