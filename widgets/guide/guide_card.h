// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace shelf {

/// A card that lies over a window beside the part that it speaks of, with a ring around that part. Stops
/// nobody: everything goes on being pressed, and it takes the keyboard from nobody.
class GuideCard : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString place = {}; ///< "2 of 9"; may be empty
        QString title = {};
        QString text = {};
        QString next = {};       ///< the button that leads on
        QString end = {};        ///< the one that ends it
        QString other = {};      ///< one more, before it; empty: there is none
        bool isNextMeant = true; ///< it is what is to be pressed now
        bool operator==(const Words&) const = default;
    };

    explicit GuideCard(QWidget* window);
    ~GuideCard() override;

    void display(const Words& words);
    /// Null, or what is not seen: the card lies in the window's lower corner.
    void pointAt(QWidget* target);
    QWidget* target() const { return m_target; }

signals:
    void nextWanted();
    void otherWanted();
    void endWanted(); ///< also by Esc

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Ring;
    void place();
    void nameButtons();

    QWidget* m_window;
    QPointer<QWidget> m_target;
    QPointer<Ring> m_ring;
    QLabel* m_placeWords;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_other;
    QPushButton* m_next;
    QPushButton* m_end = nullptr;
    Words m_words;
    QTimer m_follow; ///< parts move for many reasons: splitters, scrolling, pages
};

/// Where a card of this size lies beside `target` within `room`, without covering it where there is a place;
/// a target that leaves none has it in its own lower corner.
QRect placeBeside(const QRect& target, const QSize& card, const QRect& room);

} // namespace shelf
