// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace shelf {

class ElidedLabel;

/// Above a list: whose it is, to be chosen, a few words about it, and its weight in a blend.
class ListHead : public QWidget {
    Q_OBJECT
public:
    explicit ListHead(QWidget* parent = nullptr);

    struct Choice {
        int number = 0;
        QString name = {};
        QColor color = {};
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// What can be chosen, and what is.
    void setChoices(const QList<Choice>& choices, int current, const QString& accessibleName);
    /// A list that is no run's: a name in place of the choices. Empty: the choices.
    void setTitle(const QString& title);
    void setWords(const QString& words, const QString& tip);
    void setRemovable(bool on, const QString& accessibleName);
    /// Hidden, but with its place kept, where a list of the same row has one and this has none.
    void showWeight(bool row, bool shown);
    void setWeight(int weight, int most, const QString& accessibleName);

signals:
    void chosen(int number);
    void removeWanted();
    void weightChanged(int weight);

private:
    QComboBox* m_runs;
    QLabel* m_title;
    QToolButton* m_remove;
    ElidedLabel* m_words;
    QWidget* m_weightRow;
    QSlider* m_slider;
    QSpinBox* m_field;
    QList<Choice> m_choices;
};

} // namespace shelf
