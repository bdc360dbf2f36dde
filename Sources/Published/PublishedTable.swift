package import Plan
