### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# term
ref-page-top-1 = Qube
# definition
ref-page-top-2 = A compartment of the system.
# definition
ref-page-top-3 = A virtual machine.
# term
ref-page-top-4 = Template
# definition
# $qube: /qubes/
ref-page-top-5 = What a [qube]({ $qube }) starts from.
