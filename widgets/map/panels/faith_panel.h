// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/quality/map_quality.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace shelf {

/// How far the map can be trusted, in numbers and words.
class FaithPanel : public QWidget {
    Q_OBJECT
public:
    explicit FaithPanel(QWidget* parent = nullptr);

    /// quality null: not measured; why says what is going on instead.
    void setQuality(const MapQuality* quality, const QString& why, bool canMeasure);
    void setLiesShown(bool shown);

signals:
    void measureWanted();
    void colorWanted();         ///< color the books by the share of neighbors kept
    void liesShown(bool shown); ///< mark the books that are near on the map alone

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* name;
        QLabel* value;
        QLabel* meaning;
    };
    void addRow(QGridLayout* grid, const QString& objectName, const QString& name, const QString& meaning);
    void recolor();

    QLabel* m_headline;
    QWidget* m_figures;
    std::vector<Row> m_rows;
    QPushButton* m_measure;
    QPushButton* m_color;
    QCheckBox* m_lies;
    QLabel* m_note;
};

} // namespace shelf
