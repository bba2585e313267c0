// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace freshet::ui {

/// Tags in a line, with commas between them; known ones are proposed while one is typed.
class TagsEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TagsEdit(QWidget* parent = nullptr);

    /// Each one once, without blanks around it.
    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList& tags);
    void setKnownTags(const QStringList& tags);

private:
    QStringListModel* m_known;
};

} // namespace freshet::ui
