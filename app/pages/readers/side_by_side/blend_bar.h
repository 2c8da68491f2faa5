// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace shelf {

class BlendDesk;
class FiguresModel;

/// How a blend is made, and how good it is beside its parts. Hidden where nothing is blended.
class BlendBar : public QWidget {
    Q_OBJECT
public:
    explicit BlendBar(BlendDesk& blend, QWidget* parent = nullptr);

private:
    void showState();
    void showMeasured();

    BlendDesk& m_blend;
    FiguresModel* m_figures;
    QComboBox* m_rule;
    QPushButton* m_measure;
    QPushButton* m_stop;
    QLabel* m_words;
    QTableView* m_table;
};

} // namespace shelf
