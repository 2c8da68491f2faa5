// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shelf {

/// Stands where something will be: a line on what, some words on how, and the button that gets it.
class EmptyPlace : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget* parent = nullptr);

    void display(const QString& title, const QString& text, const QString& button);
    void setButtonEnabled(bool enabled);

signals:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace shelf
