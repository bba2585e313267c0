// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace freshet::ui {

/// Takes lines of text: links, trackers, peers.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it asks for. Value type.
    struct Wording
    {
        QString title;
        /// Above the field; may hold a mnemonic.
        QString label;
        QString placeholder;
        QString button;
        /// What is wrong with the lines, shown below the field; empty: nothing. None: anything goes.
        std::function<QString(const QStringList&)> check = {};
    };

    explicit OpenLinkDialog(const Wording& wording, QWidget* parent = nullptr);

    /// The words for magnet links, info-hashes and http(s) addresses.
    [[nodiscard]] static Wording forLinks();
    /// `check` as in Wording.
    [[nodiscard]] static Wording forTrackers(std::function<QString(const QStringList&)> check = {});
    /// For another address of one tracker.
    [[nodiscard]] static Wording forTracker(std::function<QString(const QStringList&)> check);
    [[nodiscard]] static Wording forPeers();

    /// Stands in the field already, for example what the clipboard holds.
    void setText(const QString& text);

    [[nodiscard]] QString text() const;
    /// Without empty ones.
    [[nodiscard]] QStringList lines() const;

private:
    void updateButton();

    std::function<QString(const QStringList&)> m_check;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_open;
};

} // namespace freshet::ui
